import type { Lang } from '@gouji/core';
import { withoutControls } from '@gouji/outputs';
import type { Named, Tally } from './tally.ts';
import { BATCH_WORDS } from './words.ts';

/** A file that the run wrote, and what it is. */
export interface Written {
  name: string;
  says: string;
}

export interface SummaryFacts {
  tally: Tally;
  /** Lines on the roll and on the second round. */
  said: readonly string[];
  folder: string;
  written: readonly Written[];
}

/** The end of a run in words: counts, every document that was not checked with its reason, and where the results are. */
export function summaryText({ tally, said, folder, written }: SummaryFacts, lang: Lang): string {
  const words = BATCH_WORDS[lang];
  const width = Math.max(...written.map(({ name }) => widthOf(name)));
  const lines = [
    words.head(tally.total, tally.checked, tally.kept),
    words.verdicts(tally.verdicts),
    words.counts(tally.findings),
    ...said,
    ...list(tally.companions, words.companions, ({ source }) => `  ${source}`),
    ...list(tally.unrecognized, words.unrecognized, ({ source, reason }) => words.named(source, reason)),
    ...list(tally.unreadable, words.unreadable, ({ source, reason }) => words.named(source, reason)),
    words.written(folder),
    ...written.map(({ name, says }) => `  ${name}${' '.repeat(width - widthOf(name))}  ${says}`),
  ];
  return lines.map((line) => `${withoutControls(line)}\n`).join('');
}

function list(
  documents: readonly Named[],
  head: (howMany: number) => string,
  row: (document: Named) => string,
): string[] {
  return documents.length === 0 ? [] : [head(documents.length), ...documents.map(row)];
}

/** In columns of a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 2 : 1), 0);
}
