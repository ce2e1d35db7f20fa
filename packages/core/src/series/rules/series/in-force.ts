import { cellId } from '../../../report/template.ts';
import { figureOf } from '../../series-entry.ts';
import type { SeriesOutcome, YearPair, YearRule } from '../../series-rule.ts';

type MessageId = 'differs' | 'unread';

export const rule: YearRule<MessageId> = {
  id: 'series/in-force',
  severity: 'info',
  subject: 'years',
  summary: {
    zh: '现行有效件数是上一年度的现行有效件数加本年制发、减本年废止。',
    en: 'Documents in force are last year’s, plus those issued, less those repealed.',
  },
  messages: {
    differs: {
      zh: '{row}：{before}年度（{source}）现行有效 {stock} 件，{year}年制发 {issued} 件、废止 {repealed} 件，应余 {expected} 件，报告为 {actual} 件。如有失效、修改或统计范围变动，请在报告中说明。',
      en: '{row}: {stock} in force in {before} ({source}), {issued} issued and {repealed} repealed in {year} leave {expected}; the report says {actual}. If documents expired or the scope changed, the report should say so.',
    },
    unread: {
      zh: '{row}的现行有效、制发或废止件数，或{before}年度（{source}）的现行有效件数没有读出数字，未能核对。',
      en: '{row}: a figure of this report, or those in force in {before} ({source}), was not read as a number, so it was not compared.',
    },
  },
  *check(pair) {
    // The form of 2019 has no such columns.
    if (pair.scopeChanged || !hasStock(pair.now) || !hasStock(pair.before)) return;
    for (const row of ['regulations', 'normativeDocuments']) yield checkRow(pair, row);
  },
};

function checkRow({ now, before }: YearPair, row: string): SeriesOutcome<MessageId> {
  const cells = ['inForce', 'issued', 'repealed'].map((column) => cellId('disclosure', row, column));
  const [actual, issued, repealed] = cells.map((cell) => figureOf(now, cell));
  const stock = figureOf(before, cells[0]!);
  const words = {
    row: { row, table: 'disclosure' },
    year: String(now.year),
    before: String(before.year),
    source: before.source,
  } as const;
  const others = [before];
  if (actual == null || issued == null || repealed == null || stock === null)
    return { outcome: 'undetermined', reason: 'unread', data: words, cells, others };
  const expected = stock + issued - repealed;
  if (actual === expected) return { outcome: 'pass' };
  const data = { ...words, stock, issued, repealed, expected, actual };
  return {
    outcome: 'violation',
    message: 'differs',
    data,
    cells,
    actual,
    others,
    ...(expected >= 0 ? { expected } : {}),
  };
}

function hasStock({ template }: YearPair['now']): boolean {
  return template.tables.disclosure.rows.some(({ columns }) => columns.some(({ id }) => id === 'inForce'));
}
