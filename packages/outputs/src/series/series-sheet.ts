import type { Lang, SeriesResult } from '@gouji/core';
import { PAPER_WORDS } from '../papers/paper-words.ts';
import { WORDS } from '../words/words.ts';
import type { LedgerSheet } from '../xlsx/ledger-sheets.ts';
import type { SheetValue } from '../xlsx/sheet.ts';
import { nameReport } from './format-series.ts';
import { SERIES_WORDS } from './series-words.ts';

/** The sheet 年度衔接: what was found between reports, and what could not be compared. */
export function seriesSheet({ found }: SeriesResult, lang: Lang): LedgerSheet {
  const { columns } = PAPER_WORDS[lang];
  const words = SERIES_WORDS[lang];
  const titles: [string, number][] = [
    [columns.organization, 26],
    [columns.year, 7],
    [columns.severity, 9],
    [columns.message, 60],
    [words.rule, 18],
    [words.others, 30],
    [columns.source, 34],
  ];
  return {
    spec: {
      name: words.sheet,
      columns: titles.map(([title, width]) => ({ title, width })),
      frozen: 1,
      fitsPage: true,
    },
    add: () => [],
    *end() {
      for (const { organization, year, source, findings, open } of found) {
        for (const { severity, message, rule, others } of findings) {
          const word = WORDS[lang].severity[severity];
          const grave: SheetValue = severity === 'info' ? word : { text: word, look: 'warning' };
          const named = others
            .map((other) => `${nameReport(other, lang)} ${other.source}`)
            .join(lang === 'zh' ? '；' : '; ');
          yield [organization, year, grave, message, rule, named, source];
        }
        for (const { message, rule } of open)
          yield [organization, year, words.open, message, rule, '', source];
      }
    },
  };
}
