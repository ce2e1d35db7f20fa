import { cellId } from '../../../report/template.ts';
import { figureOf, isUnwritten, type SeriesEntry } from '../../series-entry.ts';
import type { SeriesOutcome, YearPair, YearRule } from '../../series-rule.ts';

type MessageId = 'gone';

export const rule: YearRule<MessageId> = {
  id: 'series/pending',
  severity: 'info',
  subject: 'years',
  summary: {
    zh: '上一年度尚未审结的复议、诉讼案件，本年度有下落。',
    en: 'Cases that were pending last year are found again this year.',
  },
  messages: {
    gone: {
      zh: '{before}年度报告（{source}）有{kind}尚未审结 {pending} 件，{year}年度{kind}各项均为 0。这些案件结果如何？如已审结，请确认是否应计入本年度。',
      en: '{pending} pending cases of {kind} stand in the report for {before} ({source}), and none at all in that for {year}. What became of them? If they were decided, please see whether they count this year.',
    },
  },
  *check(pair) {
    yield* checkKind(pair, ['reconsideration'], { zh: '行政复议', en: 'reconsideration' });
    yield* checkKind(pair, ['litigationDirect', 'litigationAfterReview'], {
      zh: '行政诉讼',
      en: 'litigation',
    });
  },
};

/** The two kinds of suit count as one: a case may be told by the other of them when it ends. */
function* checkKind(
  { now, before }: YearPair,
  rows: readonly string[],
  kind: { zh: string; en: string },
): Iterable<SeriesOutcome<MessageId>> {
  const waiting = rows.map((row) => figureOf(before, cellId('review', row, 'pending')));
  const cells = now.template.tables.review.rows
    .filter(({ id }) => rows.includes(id))
    .flatMap((row) => row.columns.map(({ id }) => cellId('review', row.id, id)));
  const pending = waiting.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (waiting.includes(null) || pending === 0 || cells.some((cell) => isUnknown(now, cell))) return;
  if (cells.some((cell) => figureOf(now, cell) !== 0)) return yield { outcome: 'pass' };
  const data = { kind, pending, year: String(now.year), before: String(before.year), source: before.source };
  yield {
    outcome: 'violation',
    message: 'gone',
    data,
    cells: rows.map((row) => cellId('review', row, 'total')),
    others: [before],
  };
}

/** A blank is no 0 that a body wrote. */
function isUnknown(entry: SeriesEntry, cell: string): boolean {
  return isUnwritten(entry, cell) || figureOf(entry, cell) === null;
}
