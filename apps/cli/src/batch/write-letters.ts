import { closeSync, createReadStream, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ReportResult } from '@gouji/core';
import { type WriteOptions, writerOf } from '@gouji/outputs';
import { countFindings } from '../count-findings.ts';
import { LETTERS } from './documents.ts';
import { readLines } from './read-lines.ts';
import type { Written } from './summary-text.ts';
import { BATCH_WORDS } from './words.ts';
import { writeDocument } from './write-document.ts';

/** Writes a letter to each body that has something to mend; nothing where there is none. */
export async function writeLetters(journal: string, out: string, options: WriteOptions): Promise<Written[]> {
  const { lang } = options;
  const folder = path.join(out, LETTERS.folder[lang]);
  // A body that has mended all has no letter any more.
  rmSync(folder, { recursive: true, force: true });
  const bodies = await findBodies(journal);
  if (bodies.size > 0) mkdirSync(folder, { recursive: true });
  const writer = writerOf(LETTERS.writer);
  const names = new Set<string>();
  const descriptor = openSync(journal, 'r');
  try {
    for (const [body, places] of bodies) {
      const file = path.join(folder, `${uniqueName(body, names)}${writer.extension}`);
      const own = places.map((place) => readAt(descriptor, place));
      await writeDocument(writer, file, own, options);
    }
  } finally {
    closeSync(descriptor);
  }
  if (bodies.size === 0) return [];
  return [{ name: `${LETTERS.folder[lang]}/`, says: BATCH_WORDS[lang].letters(bodies.size) }];
}

interface Place {
  offset: number;
  length: number;
}

/** The bodies with errors or warnings, and where their reports stand. */
async function findBodies(journal: string): Promise<Map<string, Place[]>> {
  const bodies = new Map<string, Place[]>();
  for await (const { text, offset, length } of readLines(createReadStream(journal))) {
    const { report, findings, source } = JSON.parse(text) as ReportResult;
    const { error, warning } = countFindings(findings);
    if (error + warning === 0) continue;
    const body = report?.organization ?? path.parse(source).name;
    bodies.set(body, [...(bodies.get(body) ?? []), { offset, length }]);
  }
  return bodies;
}

function readAt(descriptor: number, { offset, length }: Place): ReportResult {
  const line = Buffer.allocUnsafe(length);
  for (let read = 0; read < length; )
    read += readSync(descriptor, line, read, length - read, offset + read) || length;
  return JSON.parse(line.toString());
}

/** A name that every system takes for a file, and that no other body has. */
function uniqueName(body: string, taken: Set<string>): string {
  const plain = body.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '').slice(0, 60) || '单位';
  let name = plain;
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${plain}-${i}`;
  taken.add(name.toLowerCase());
  return name;
}
