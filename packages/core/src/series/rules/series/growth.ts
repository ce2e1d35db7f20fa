import type { CellId } from '../../../report/template.ts';
import type { Statement } from '../../prose/read-growth.ts';
import { figureOf, type SeriesEntry } from '../../series-entry.ts';
import type { SeriesOutcome, YearPair, YearRule } from '../../series-rule.ts';

type MessageId = 'differs';

export const rule: YearRule<MessageId> = {
  id: 'series/growth',
  severity: 'info',
  subject: 'years',
  summary: {
    zh: '正文所称申请数量的同比增减与上一年度报告相符。',
    en: 'The growth of applications that the text states is that from last year’s report.',
  },
  messages: {
    differs: {
      zh: '正文称“{quote}”，而{before}年度报告（{source}）新收 {received} 件、连同结转 {all} 件、办结 {decided} 件，以任何一个为基数，都不是 {percent}%。',
      en: 'The text says “{quote}”; the report for {before} ({source}) has {received} received, {all} with those carried over, {decided} decided: from none of them is it {percent} %.',
    },
  },
  *check(pair) {
    for (const statement of pair.growth) yield* judge(statement, pair);
  },
};

function* judge(statement: Statement, { now, before }: YearPair): Iterable<SeriesOutcome<MessageId>> {
  const bases = readBases(before);
  const counts = readBases(now);
  // A count that no table has may be of anything.
  if (!bases || !counts?.includes(statement.count) || bases.includes(0)) return;
  if (bases.some((base) => fits(statement, base))) return yield { outcome: 'pass' };
  const [received, all, decided] = bases as [number, number, number];
  const data = {
    quote: statement.quote,
    before: String(before.year),
    source: before.source,
    percent: statement.percent,
    ...{ received, all, decided },
  };
  const { quote, section, percent } = statement;
  yield { outcome: 'violation', message: 'differs', data, actual: percent, quote, section, others: [before] };
}

/** 新收, with those carried over, 办结: offices go by any of them. */
function readBases(entry: SeriesEntry): number[] | null {
  const [received, over, decided] = BASES.map((cell) => figureOf(entry, cell));
  return received == null || over == null || decided == null ? null : [received, received + over, decided];
}

const BASES: readonly CellId[] = ['new', 'carriedOver', 'processedTotal'].map(
  (row) => `applications.${row}.total`,
);

/** Rounded or cut at its last digit. */
function fits({ count, percent, step }: Statement, base: number): boolean {
  return Math.abs(((count - base) / base) * 100 - percent) <= step + 1e-9;
}
