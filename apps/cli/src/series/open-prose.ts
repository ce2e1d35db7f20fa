import { createReadStream, openSync, readSync } from 'node:fs';
import type { OtherReport, ReportProse } from '@gouji/core';
import { digestOfLine } from '../batch/prose-file.ts';
import { readLines } from '../batch/read-lines.ts';

/**
 * Opens the prose beside journals.
 *
 * @returns what reads that of a report when it is asked for: only where it stands is kept in memory
 */
export async function openProse(
  files: readonly string[],
): Promise<(report: OtherReport) => ReportProse | null> {
  const places = new Map<string, Place>();
  for (const file of files) {
    const descriptor = openSync(file, 'r');
    for await (const { text, offset, length, isWhole } of readLines(createReadStream(file))) {
      const digest = isWhole ? digestOfLine(text) : null;
      if (digest) places.set(digest, { descriptor, offset, length });
    }
  }
  return ({ digest }) => {
    const place = digest === null ? undefined : places.get(digest);
    return place ? readAt(place) : null;
  };
}

interface Place {
  descriptor: number;
  offset: number;
  length: number;
}

function readAt({ descriptor, offset, length }: Place): ReportProse | null {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(descriptor, bytes, 0, length, offset) !== length) return null;
  try {
    const { paragraphs } = JSON.parse(bytes.toString()) as { paragraphs: ReportProse };
    return Array.isArray(paragraphs) ? paragraphs : null;
  } catch {
    return null;
  }
}
