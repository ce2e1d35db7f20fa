import type { Cause } from './cause.ts';
import { isZero } from './exact.ts';
import { type Problem, residualOf } from './problem.ts';

/** The numbers of a problem while causes are undone on trial. */
export interface Board {
  problem: Problem;
  values: Float64Array;
  /** By equation. */
  residuals: Float64Array;
  /** How many equations do not hold. */
  broken: number;
  /** By variable: changed already. */
  used: Uint8Array;
}

/** The board with the numbers as printed. */
export function setBoard(problem: Problem): Board {
  const residuals = Float64Array.from(problem.equations, (equation) => residualOf(equation, problem.values));
  return {
    problem,
    values: problem.values.slice(),
    residuals,
    broken: residuals.reduce((count, residual) => count + (isZero(residual) ? 0 : 1), 0),
    used: new Uint8Array(problem.values.length),
  };
}

/** Puts the numbers that belong there in the place of those that the cause left. */
export function applyCause(board: Board, cause: Cause): void {
  for (const { variable, from, to } of cause.changes) changeVariable(board, variable, to - from, 1);
  if (cause.kind === 'carried')
    for (const { equation, delta } of cause.effects) shift(board, equation, delta);
}

/** The opposite of `applyCause`. */
export function revertCause(board: Board, cause: Cause): void {
  for (const { variable, from, to } of cause.changes) changeVariable(board, variable, from - to, 0);
  if (cause.kind === 'carried')
    for (const { equation, delta } of cause.effects) shift(board, equation, -delta);
}

function changeVariable(board: Board, variable: number, delta: number, used: 0 | 1): void {
  board.values[variable]! += delta;
  board.used[variable] = used;
  for (const { equation, coefficient } of board.problem.touches[variable]!) {
    shift(board, equation, coefficient * delta);
  }
}

function shift(board: Board, equation: number, delta: number): void {
  const before = board.residuals[equation]!;
  const after = before + delta;
  board.residuals[equation] = after;
  board.broken += Number(isZero(before)) - Number(isZero(after));
}
