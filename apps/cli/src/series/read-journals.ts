import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Lang, type ReportResult, readEntry, type SeriesEntry } from '@gouji/core';
import { readLines } from '../batch/read-lines.ts';
import { UsageError } from '../usage-error.ts';
import { SERIES_SENTENCES } from './sentences.ts';

export interface Journals {
  /** Of the reports that were checked. */
  entries: SeriesEntry[];
  /** Documents that were not, and so have no figures. */
  unchecked: number;
  /** Lines that are no result; that of a run which was killed is torn at its end, and does not count. */
  spoiled: number;
  /** The files of prose that stand beside them. */
  prose: string[];
}

/** Reads journals of `gouji batch` (the file, or the folder that holds it) and files of `gouji check --format ndjson`, a line at a time. */
export async function readJournals(operands: readonly string[], lang: Lang): Promise<Journals> {
  const journals: Journals = { entries: [], unchecked: 0, spoiled: 0, prose: [] };
  for (const operand of operands) {
    const file = findJournal(operand, lang);
    await readJournal(file, journals);
    const prose = path.join(path.dirname(file), PROSE_FILE);
    if (existsSync(prose)) journals.prose.push(prose);
  }
  return journals;
}

/** What a run of `gouji batch` writes. */
const JOURNAL_FILE = 'results.ndjson';
const PROSE_FILE = 'prose.ndjson';

function findJournal(operand: string, lang: Lang): string {
  const file = isFolder(operand) ? path.join(operand, JOURNAL_FILE) : operand;
  if (!existsSync(file)) throw new UsageError(SERIES_SENTENCES[lang].noJournal(file));
  return file;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function readJournal(file: string, journals: Journals): Promise<void> {
  for await (const { text, isWhole } of readLines(createReadStream(file))) {
    const result = parseResult(text);
    const entry = result && readEntry(result);
    if (entry) journals.entries.push(entry);
    else if (result) journals.unchecked += 1;
    else if (isWhole && text.trim() !== '') journals.spoiled += 1;
  }
}

function parseResult(text: string): ReportResult | null {
  try {
    const result = JSON.parse(text);
    return typeof result?.source === 'string' && typeof result.status === 'string' && 'report' in result
      ? result
      : null;
  } catch {
    return null;
  }
}
