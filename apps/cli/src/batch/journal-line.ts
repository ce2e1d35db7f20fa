import type { Lang, ReportResult } from '@gouji/core';
import { stringifyReport } from '@gouji/outputs';
import { TOOL } from '../tool.ts';
import type { Task } from './task.ts';

/** What a line of the journal has beside a result. */
export interface JournalMark {
  journal: {
    /** What the result depends on beside the content: the version, the language, the configuration. */
    settings: string;
    /** The bytes of the name in hexadecimal, where it is not UTF-8; else null, and `source` is the name. */
    name: string | null;
  };
}

/** One result as `--format ndjson` gives it, with what the next run goes by. */
export function journalLine(report: ReportResult, task: Task, lang: Lang): string {
  const { settings, path } = task;
  const mark: JournalMark['journal'] = { settings, name: nameOf(path) };
  return stringifyReport(report, lang, (one) => `${JSON.stringify({ ...one, tool: TOOL, journal: mark })}\n`);
}

/** By what the journal knows a document: two names that are not UTF-8 may look the same. */
export function keyOf(source: string, name: string | null): string {
  return name === null ? source : `\0${name}`;
}

export function nameOf(path: string | Uint8Array): string | null {
  return typeof path === 'string' ? null : Buffer.from(path).toString('hex');
}
