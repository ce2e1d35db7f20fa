import type { Board } from './board.ts';
import type { Cause } from './cause.ts';
import { isZero, toCount } from './exact.ts';
import { listCarriedEntries } from './list-carried-entries.ts';
import type { System } from './system.ts';

export interface CauseOptions {
  /** The cause must mend everything that is broken. */
  last: boolean;
  /** Exchanges and carried entries too, not only single numbers. */
  structured: boolean;
}

/** The causes that may have broken this equation: each search branches over one equation that must be mended. */
export function listCauses(board: Board, equation: number, options: CauseOptions): Cause[] {
  const causes = listCellCauses(board, equation, options.last);
  if (options.structured) {
    causes.push(...listExchangeCauses(board, equation), ...listCarriedEntries(board, equation));
  }
  // A value that moves may be negative: no count is, wherever it stands.
  return causes.filter(({ changes }) => changes.every(({ to }) => to >= 0));
}

/** A number of this equation, with what one of the broken equations that it stands in would have it be. */
function listCellCauses(board: Board, equation: number, last: boolean): Cause[] {
  const { problem, residuals, values, used } = board;
  const causes: Cause[] = [];
  for (const { variable } of problem.equations[equation]!.terms) {
    if (!problem.printed[variable] || used[variable]) continue;
    const from = values[variable]!;
    const tried: number[] = [];
    for (const touch of problem.touches[variable]!) {
      if (last && touch.equation !== equation) continue;
      const residual = residuals[touch.equation]!;
      if (isZero(residual)) continue;
      const to = toCount(from - residual / touch.coefficient);
      if (to === null || tried.includes(to)) continue;
      tried.push(to);
      causes.push({ kind: 'cell', changes: [{ variable, from, to }] });
    }
  }
  return causes;
}

/** A number of this equation and its neighbour, each with the value of the other. */
function listExchangeCauses({ problem, values, used }: Board, equation: number): Cause[] {
  const causes: Cause[] = [];
  for (const { variable: one, coefficient } of problem.equations[equation]!.terms) {
    const a = values[one]!;
    if (!problem.printed[one] || used[one]) continue;
    for (const other of neighboursOf(problem.system, one)) {
      const b = values[other]!;
      if (a === b || !problem.printed[other] || used[other]) continue;
      if (toCount(a) === null || toCount(b) === null) continue;
      const theirs = problem.touches[other]!.find((touch) => touch.equation === equation)?.coefficient ?? 0;
      if (theirs === coefficient || (theirs !== 0 && other < one)) continue;
      causes.push(exchange(one, a, other, b));
    }
  }
  return causes;
}

function exchange(one: number, a: number, other: number, b: number): Cause {
  const changes = [
    { variable: one, from: a, to: b },
    { variable: other, from: b, to: a },
  ];
  if (other < one) changes.reverse();
  return { kind: 'exchange', slip: a === 0 || b === 0 ? 'shifted-cell' : 'swapped-neighbours', changes };
}

/** The cells beside it, and in table 三 above and below it; the rows of table 四 stand side by side. */
function neighboursOf({ rule, columns, rows }: System, cell: number): number[] {
  const width = columns.length;
  if (cell >= width * rows.length) return [];
  const neighbours: number[] = [];
  if (cell % width > 0) neighbours.push(cell - 1);
  if (cell % width < width - 1) neighbours.push(cell + 1);
  if (rule === 'review/arithmetic') return neighbours;
  if (cell >= width) neighbours.push(cell - width);
  if (cell < width * (rows.length - 1)) neighbours.push(cell + width);
  return neighbours;
}
