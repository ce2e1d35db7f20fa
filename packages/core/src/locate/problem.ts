import { eliminate } from './eliminate.ts';
import { fillUnknowns } from './fill-unknowns.ts';
import type { LinearEquation, System } from './system.ts';

/** An equation that a variable stands in. */
export interface Touch {
  equation: number;
  coefficient: number;
}

/** A system with the numbers that were printed: what may be wrong, and what must hold. */
export interface Problem {
  system: System;
  /** By variable. Blank cells hold what the others leave them; 0 where that is open. */
  values: Float64Array;
  /** By variable: it was printed as a number, so it may be the wrong one. */
  printed: readonly boolean[];
  /** The variables whose value stays open. */
  open: ReadonlySet<number>;
  /** Those that hold whatever the open variables are. */
  equations: readonly LinearEquation[];
  /** The place of an equation in `equations`. */
  byId: ReadonlyMap<string, number>;
  /** By variable, over `equations`. */
  touches: readonly (readonly Touch[])[];
}

/**
 * Puts the numbers into the system.
 *
 * @param numbers by variable; null for a cell that was not read as a number
 */
export function makeProblem(system: System, numbers: readonly (number | null)[]): Problem {
  const values = Float64Array.from(numbers, (number) => number ?? 0);
  const printed = numbers.map((number) => number !== null);
  const open = new Set(printed.flatMap((known, variable) => (known ? [] : [variable])));
  fillUnknowns(system.equations, values, open, 2);
  const equations = open.size > 0 ? eliminate(system.equations, values, open) : system.equations;
  const touches = indexTouches(equations, numbers.length);
  const byId = new Map(equations.map(({ id }, equation) => [id, equation]));
  return { system, values, printed, open, equations, byId, touches };
}

/** What the terms of an equation come to; 0 where it holds. */
export function residualOf({ terms }: LinearEquation, values: Float64Array): number {
  let sum = 0;
  for (const { variable, coefficient } of terms) sum += coefficient * values[variable]!;
  return sum;
}

function indexTouches(equations: readonly LinearEquation[], variables: number): Touch[][] {
  const touches: Touch[][] = Array.from({ length: variables }, () => []);
  equations.forEach(({ terms }, equation) => {
    for (const { variable, coefficient } of terms) touches[variable]!.push({ equation, coefficient });
  });
  return touches;
}
