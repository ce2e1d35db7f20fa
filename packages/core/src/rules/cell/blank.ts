import { isUnwritten } from '../../report/is-unwritten.ts';
import { type CellId, cellIds, identities, TABLE_IDS, type TableId } from '../../report/template.ts';
import type { CellState } from '../../schema.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'blank' | 'total' | 'totals';

export const rule: Rule<MessageId> = {
  id: 'cell/blank',
  severity: 'info',
  summary: {
    zh: '每一格都填了数：空白、“/”“—”看不出是 0 还是漏填。',
    en: 'A number stands in every cell: a blank or a dash cannot be told from a forgotten one.',
  },
  messages: {
    blank: {
      zh: '“{table}”有 {count} 格没有填数（空白或“/”“—”“无”），看不出是 0 还是漏填，请核对。',
      en: '{table}: no number is written (blank, “/”, “—” or “无”) in this many cells: {count}. A reader cannot tell whether that is 0 or was forgotten; please check.',
    },
    total: {
      zh: '{cell}：总计未填，按各项应为 {expected}。',
      en: '{cell}: no total is written; by its parts it is {expected}.',
    },
    totals: {
      zh: '“{table}”有 {count} 格总计未填，按各项应依次为：{expected}。',
      en: '{table}: no total is written in this many cells: {count}. By their parts they are, in turn: {expected}.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const table of TABLE_IDS) {
      // One into which nobody wrote is told by table/blank.
      if (report.tables[table].state !== 'read' || isUnwritten(report, table)) continue;
      const totals = findTotals(report, table);
      const cells = cellIds(report.template).filter((id) => {
        const state = report.cells.get(id)?.state;
        return id.startsWith(`${table}.`) && !totals.has(id) && (state === 'blank' || state === 'dash');
      });
      if (totals.size > 0) yield describeTotals(table, totals);
      if (cells.length + totals.size === 0) yield { outcome: 'pass' };
      else if (cells.length > 0)
        yield {
          outcome: 'violation',
          message: 'blank',
          data: { table: { table }, count: cells.length },
          cells,
        };
    }
  },
};

/** The totals of a table that are not written though their parts come to something. */
function findTotals(report: CheckedReport, table: TableId): Map<CellId, number> {
  const totals = new Map<CellId, number>();
  const isBlank = (id: CellId) => UNWRITTEN.has(report.cells.get(id)?.state ?? 'missing');
  for (const { left, right } of identities(report.template)) {
    const [total, ...more] = right;
    if (!total?.startsWith(`${table}.`) || more.length > 0 || totals.has(total) || !isBlank(total)) continue;
    const parts = left.map((id) => (isBlank(id) ? 0 : (report.cells.get(id)?.value ?? Number.NaN)));
    const sum = parts.reduce((all, value) => all + value, 0);
    if (sum > 0) totals.set(total, sum);
  }
  return totals;
}

const UNWRITTEN: ReadonlySet<CellState> = new Set(['blank', 'dash']);

function describeTotals(table: TableId, totals: ReadonlyMap<CellId, number>): RuleOutcome<MessageId> {
  const [[cell, expected]] = [...totals] as [[CellId, number]];
  const cells = [...totals.keys()];
  if (totals.size === 1)
    return { outcome: 'violation', message: 'total', data: { cell: { cell }, expected }, cells, expected };
  const data = { table: { table }, count: totals.size, expected: [...totals.values()].join('、') };
  return { outcome: 'violation', message: 'totals', data, cells };
}
