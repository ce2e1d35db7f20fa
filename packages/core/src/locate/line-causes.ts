import { applyCause, type Board, revertCause, setBoard } from './board.ts';
import type { Cause, Change } from './cause.ts';
import { isZero, toCount } from './exact.ts';
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
  return [...lines.flatMap((line) => listForgotten(problem, line)), ...listExchangedRows(problem)];
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
  const filled = line.filter((variable) => printed[variable] && values[variable] !== 0);
  // a few zeros among totals that were filled in are no forgotten line
  if (broken.length < 2 || broken.length <= filled.length) return [];
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

/** The values of two rows, with their totals or without, each printed in the other. */
function listExchangedRows(problem: Problem): LineCause[] {
  const width = problem.system.columns.length;
  const count = problem.system.rows.length;
  const board = setBoard(problem);
  if (board.broken < 2) return [];
  const exchanged: LineCause[] = [];
  for (let row = 0; row + 1 < count; row += 1) {
    for (let other = row + 1; other < count; other += 1) {
      for (const cells of [width - 1, width]) {
        const cause = exchangeRows(problem, [row * width, other * width], cells);
        // rows far apart only where that is all that is wrong
        const least = other === row + 1 ? 2 : board.broken;
        if (!cause || countMended(board, cause) < least) continue;
        const numbers = listNumbers(problem);
        for (const { variable, to } of cause.changes) numbers[variable] = to;
        exchanged.push({ rest: makeProblem(problem.system, numbers), complete: () => cause });
      }
    }
  }
  return exchanged;
}

/** Null where a cell holds no count, or where no more than one value differs. */
function exchangeRows(
  { printed, values }: Problem,
  [first, second]: readonly [number, number],
  cells: number,
): Cause | null {
  const changes: Change[] = [];
  for (let i = 0; i < cells; i += 1) {
    const [one, other] = [first + i, second + i];
    if (!printed[one] || !printed[other]) return null;
    const a = values[one]!;
    const b = values[other]!;
    if (a === b) continue;
    if (toCount(a) === null || toCount(b) === null) return null;
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
