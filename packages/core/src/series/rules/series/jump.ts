import type { CellId } from '../../../report/template.ts';
import { figureOf } from '../../series-entry.ts';
import type { SeriesOutcome, YearPair, YearRule } from '../../series-rule.ts';

type MessageId = 'unit' | 'times' | 'gone';

export const rule: YearRule<MessageId> = {
  id: 'series/jump',
  severity: 'warning',
  subject: 'years',
  summary: {
    zh: '申请、处理决定、收费和现行有效件数与上一年度相差不到五倍，收费没有相差一万倍。',
    en: 'Applications, decisions, fees and documents in force change by less than five times; fees not by ten thousand.',
  },
  messages: {
    unit: {
      zh: '{cell}：{before}年度（{source}）为 {from} 万元，{year}年度为 {to} 万元，相差约一万倍，可能有一年是按“元”填报的。',
      en: '{cell}: {from} (万元) in {before} ({source}), {to} in {year}: about ten thousand times apart; one of the years may have been filled in in 元.',
    },
    times: {
      zh: '{cell}：{before}年度（{source}）为 {from}，{year}年度为 {to}，相差 {times} 倍，请核对是否属实。',
      en: '{cell}: {from} in {before} ({source}), {to} in {year}, {times} times apart; please check whether that is so.',
    },
    gone: {
      zh: '{cell}：{before}年度（{source}）为 {from}，{year}年度为 0，请核对是否漏填。',
      en: '{cell}: {from} in {before} ({source}), 0 in {year}; please check that it was not left out.',
    },
  },
  *check(pair) {
    for (const cell of WATCHED) yield* checkCell(pair, cell);
  },
};

const FEES = 'disclosure.fees.amount';

/** 本年新收, 处理决定, 收费, 现行有效. */
const WATCHED: readonly CellId[] = [
  'disclosure.regulations.inForce',
  'disclosure.normativeDocuments.inForce',
  'disclosure.licensing.decisions',
  'disclosure.penalties.decisions',
  'disclosure.coercion.decisions',
  FEES,
  'applications.new.total',
];

const SMALLEST = 20;
const TIMES = 5;

function* checkCell(
  { now, before, scopeChanged }: YearPair,
  cell: CellId,
): Iterable<SeriesOutcome<MessageId>> {
  const from = figureOf(before, cell);
  const to = figureOf(now, cell);
  if (from === null || to === null || (scopeChanged && cell.endsWith('.inForce'))) return;
  const message = tellJump(cell, from, to);
  if (!message) return yield { outcome: 'pass' };
  yield {
    outcome: 'violation',
    message,
    severity: message === 'unit' ? 'warning' : 'info',
    data: {
      cell: { cell },
      year: String(now.year),
      before: String(before.year),
      source: before.source,
      from,
      to,
      times: Math.floor((Math.max(from, to) / Math.min(from, to)) * 10) / 10,
    },
    cells: [cell],
    others: [before],
  };
}

function tellJump(cell: CellId, from: number, to: number): MessageId | null {
  const small = Math.min(from, to);
  const factor = Math.max(from, to) / small;
  if (cell === FEES && small > 0 && factor >= 9_000 && factor <= 11_000) return 'unit';
  if (from >= SMALLEST && to === 0) return 'gone';
  return small >= SMALLEST && factor >= TIMES ? 'times' : null;
}
