import { rmSync } from 'node:fs';
import path from 'node:path';
import type { ReportResult } from '@gouji/core';
import { type WriteOptions, writerOf } from '@gouji/outputs';
import { SHEETS } from './documents.ts';
import { readJournal } from './read-journal.ts';
import type { Written } from './summary-text.ts';
import { writeDocument } from './write-document.ts';

/** Writes the check-up sheets in Word: one file, or several with a number each where there are many reports. */
export async function writeSheets(
  journal: string,
  out: string,
  total: number,
  options: WriteOptions,
): Promise<Written[]> {
  const writer = writerOf(SHEETS.writer);
  const base = SHEETS.name[options.lang];
  const files = Math.ceil(total / SHEETS.perFile);
  const reports = readJournal(journal);
  for (let i = 1; i <= files; i += 1) {
    const name = files === 1 ? base : `${base}-${i}`;
    await writeDocument(
      writer,
      path.join(out, name + writer.extension),
      take(reports, SHEETS.perFile),
      options,
    );
  }
  // Of an earlier run that had more, or fewer.
  if (files > 1) rmSync(path.join(out, base + writer.extension), { force: true });
  const name = files === 1 ? base : `${base}-1…${files}`;
  return [{ name: name + writer.extension, says: writer.label[options.lang] }];
}

/** The next of them; the rest stay. */
async function* take(reports: AsyncIterator<ReportResult>, most: number): AsyncGenerator<ReportResult> {
  for (let i = 0; i < most; i += 1) {
    const { done, value } = await reports.next();
    if (done) return;
    yield value;
  }
}
