import { applyCause, type Board, revertCause, setBoard } from './board.ts';
import type { Cause, Change } from './cause.ts';
import { isZero } from './exact.ts';
import { fillUnknowns } from './fill-unknowns.ts';
import { makeProblem, type Problem, residualOf } from './problem.ts';

/** A slip that struck a whole row or column of table 三: what remains of the problem when it is undone. */
export interface LineCause {
  rest: Problem;
  /** The cause, given the numbers that belong in the rest; null where they leave it open. */
  complete(values: Float64Array): Cause | null;
}

/** The whole-line slips that the broken equations make possible. */
export function listLineCauses(problem: Problem): LineCause[] {
  const { system } = problem;
  if (system.rule !== 'applications/arithmetic') return [];
  const width = system.columns.length;
  const totalRow = system.rows.indexOf('processedTotal');
  const lines = [
    system.columns.map((_, column) => totalRow * width + column),
    system.rows.map((_, row) => row * width + width - 1),
  ];
  return [...lines.flatMap((line) => listForgotten(problem, line)), ...listShiftedRows(problem)];
}

/** Totals that were left 0 in one row or column are as good as blank. */
function listForgotten(problem: Problem, line: readonly number[]): LineCause[] {
  const { system, values, printed } = problem;
  const zeros = line.filter((variable) => printed[variable] && values[variable] === 0);
  const broken = zeros.filter((variable) => {
    return problem.touches[variable]!.some(
      ({ equation }) => !isZero(residualOf(problem.equations[equation]!, values)),
    );
  });
  if (broken.length < 2) return [];
  const numbers = listNumbers(problem);
  for (const variable of zeros) numbers[variable] = null;
  const complete = (repaired: Float64Array) => completeForgotten(problem, zeros, repaired);
  return [{ rest: makeProblem(system, numbers), complete }];
}

function completeForgotten(problem: Problem, zeros: readonly number[], repaired: Float64Array): Cause | null {
  const filled = repaired.slice();
  const unknown = new Set([...problem.open, ...zeros]);
  fillUnknowns(problem.system.equations, filled, unknown, 1);
  if (zeros.some((variable) => unknown.has(variable))) return null;
  const changes = zeros.map((variable): Change => ({ variable, from: 0, to: filled[variable]! }));
  const forgotten = changes.filter(({ to }) => to !== 0);
  return forgotten.length > 1 ? { kind: 'line', changes: forgotten } : null;
}

/** The values of two neighbouring rows, with their totals or without, each printed in the other. */
function listShiftedRows(problem: Problem): LineCause[] {
  const width = problem.system.columns.length;
  const board = setBoard(problem);
  const shifted: LineCause[] = [];
  for (let row = 0; row + 1 < problem.system.rows.length; row += 1) {
    for (const cells of [width - 1, width]) {
      const cause = exchangeRows(problem, row * width, cells);
      if (!cause || countMended(board, cause) < 2) continue;
      const numbers = listNumbers(problem);
      for (const { variable, to } of cause.changes) numbers[variable] = to;
      shifted.push({ rest: makeProblem(problem.system, numbers), complete: () => cause });
    }
  }
  return shifted;
}

/** Null where a cell was not printed, or where no more than one value differs. */
function exchangeRows({ system, printed, values }: Problem, start: number, cells: number): Cause | null {
  const changes: Change[] = [];
  for (let one = start; one < start + cells; one += 1) {
    const other = one + system.columns.length;
    if (!printed[one] || !printed[other]) return null;
    const a = values[one]!;
    const b = values[other]!;
    if (a === b) continue;
    changes.push({ variable: one, from: a, to: b }, { variable: other, from: b, to: a });
  }
  return changes.length > 2 ? { kind: 'exchange', slip: 'shifted-row', changes } : null;
}

function countMended(board: Board, cause: Cause): number {
  const before = board.broken;
  applyCause(board, cause);
  const mended = before - board.broken;
  revertCause(board, cause);
  return mended;
}

/** The numbers as printed, of all variables. */
function listNumbers({ values, printed }: Problem): (number | null)[] {
  return [...values].map((value, variable) => (printed[variable] ? value : null));
}
