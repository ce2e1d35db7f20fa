import type { Fault } from '../locate/fault.ts';
import { type CellId, identities } from '../report/template.ts';
import type { ArithmeticMessageId } from './arithmetic-messages.ts';
import type { CheckedReport, RuleOutcome } from './rule.ts';

/** More of them are told together. */
const APART = 3;

/** The totals that were left blank beside parts that were not: no error, but it can be said what they would be. */
export function blankTotals(report: CheckedReport, rule: Fault['rule']): RuleOutcome<ArithmeticMessageId>[] {
  const blank = listBlank(report, rule);
  const shared = { outcome: 'violation', severity: 'info', localisation: null } as const;
  if (blank.length <= APART) {
    return blank.map(({ cell, sum, check }) => ({
      ...shared,
      message: 'totalBlank',
      data: { cell: { cell }, suggested: sum },
      cells: [cell],
      checks: [check],
      expected: sum,
    }));
  }
  const checks = blank.map(({ check }) => check);
  const cells = blank.map(({ cell }) => cell);
  return [
    { ...shared, message: 'totalsBlank', data: { count: blank.length }, figures: { checks }, cells, checks },
  ];
}

interface BlankTotal {
  cell: CellId;
  sum: number;
  check: string;
}

function listBlank(report: CheckedReport, rule: Fault['rule']): BlankTotal[] {
  const open = report.checks.filter((check) => check.rule === rule && check.outcome === 'undetermined');
  const ids = new Set(open.map(({ id }) => id));
  const found = new Map<CellId, BlankTotal>();
  for (const { id, left, right } of identities(report.template)) {
    const [cell, ...others] = right;
    if (!ids.has(id) || cell === undefined || others.length > 0 || found.has(cell)) continue;
    const state = report.cells.get(cell)?.state;
    const sum = addUp(report, left);
    if ((state === 'blank' || state === 'dash') && sum !== null) found.set(cell, { cell, sum, check: id });
  }
  return [...found.values()];
}

/** Null where one of the parts was not read as a count. */
function addUp(report: CheckedReport, parts: readonly CellId[]): number | null {
  let sum = 0;
  for (const id of parts) {
    const cell = report.cells.get(id);
    if (cell?.state !== 'number' || cell.value === null || cell.value < 0) return null;
    sum += cell.value;
  }
  return sum;
}
