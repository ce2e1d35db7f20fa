import { createReadStream } from 'node:fs';
import type { ReportResult } from '@gouji/core';
import { readLines } from './read-lines.ts';

/** The results of a journal, or of any `--format ndjson`, one by one; what is no result is passed over. */
export async function* readJournal(file: string): AsyncGenerator<ReportResult> {
  for await (const { text } of readLines(createReadStream(file))) {
    const result = parse(text);
    if (result) yield result;
  }
}

function parse(text: string): ReportResult | null {
  try {
    const line = JSON.parse(text);
    return typeof line?.source === 'string' && Array.isArray(line.findings) ? line : null;
  } catch {
    return null;
  }
}
