import { applyCause, type Board, revertCause, setBoard } from './board.ts';
import { type Cause, causeKey } from './cause.ts';
import { isZero } from './exact.ts';
import { isSatisfiable } from './fill-unknowns.ts';
import { listCauses } from './list-causes.ts';
import type { Problem } from './problem.ts';

/** Steps left; counted, not timed, so that the answer is the same on every machine. */
export interface Budget {
  steps: number;
}

export interface SearchOptions {
  /** How many causes, no fewer and no more. */
  causes: number;
  /** Exchanges and carried entries too, not only single numbers. */
  structured: boolean;
  /** Only causes that mend every equation they stand in, and more than one. */
  clean: boolean;
  budget: Budget;
}

/** Every set of so many causes that, undone, leaves nothing broken; incomplete where the budget ends at 0. */
export function searchCauses(problem: Problem, options: SearchOptions): Cause[][] {
  const found = new Map<string, Cause[]>();
  const board = setBoard(problem);
  if (options.causes === 0) return board.broken === 0 ? [[]] : [];
  if (board.broken > 0) explore(board, options, [], options.causes, found);
  return [...found.values()];
}

function explore(
  board: Board,
  options: SearchOptions,
  path: Cause[],
  causes: number,
  found: Map<string, Cause[]>,
): void {
  const before = board.broken;
  const branch = { last: causes === 1, structured: options.structured };
  for (const cause of listCauses(board, narrowestBroken(board), branch)) {
    if (options.budget.steps <= 0) return;
    const left = causes - countFor(cause, options);
    if (left < 0) continue;
    options.budget.steps -= 1;
    applyCause(board, cause);
    path.push(cause);
    if (board.broken === 0) record(board, path, found);
    else if (left > 0 && isPromising(board, cause, before, left, options))
      explore(board, options, path, left, found);
    path.pop();
    revertCause(board, cause);
  }
}

/** Beside other causes an entry with its totals counts as two, or it would explain what struck three cells. */
function countFor(cause: Cause, { causes }: SearchOptions): number {
  return causes > 1 && (cause.kind === 'carried' || cause.kind === 'moved') ? 2 : 1;
}

/** The most equations that one cause breaks: two neighbouring totals exchanged. */
const REACH = 6;

function isPromising(
  board: Board,
  cause: Cause,
  before: number,
  left: number,
  options: SearchOptions,
): boolean {
  const mended = before - board.broken;
  if (options.clean) {
    const [change] = cause.changes;
    return mended > 1 && (!change || mended === board.problem.touches[change.variable]!.length);
  }
  if (board.broken > left * REACH) return false;
  return cause.kind === 'cell' || mended > 0;
}

/** The broken equation with the fewest terms: one of its terms must be wrong. */
function narrowestBroken({ residuals, problem }: Board): number {
  let narrowest = -1;
  let fewest = Number.POSITIVE_INFINITY;
  residuals.forEach((residual, equation) => {
    const { length } = problem.equations[equation]!.terms;
    if (isZero(residual) || length >= fewest) return;
    fewest = length;
    narrowest = equation;
  });
  return narrowest;
}

/** Keeps the set unless it asks a number that was not printed to be less than nothing. */
function record({ problem, values }: Board, path: readonly Cause[], found: Map<string, Cause[]>): void {
  const { system, open } = problem;
  const loose =
    open.size === 0
      ? []
      : system.equations.filter(({ terms }) => terms.some(({ variable }) => open.has(variable)));
  if (!loose.every((equation) => isSatisfiable(equation, values, open))) return;
  const key = path.map(causeKey).sort().join('; ');
  if (!found.has(key)) found.set(key, [...path]);
}
