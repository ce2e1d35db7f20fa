import { isZero, toCount } from './exact.ts';
import type { LinearEquation } from './system.ts';

/**
 * Gives each unknown the value that the equations leave it, as long as those that leave it one agree. What they
 * dispute, or leave open, stays unknown.
 *
 * @param values by variable; changed in place
 * @param unknown changed in place
 */
export function fillUnknowns(
  equations: readonly LinearEquation[],
  values: Float64Array,
  unknown: Set<number>,
): void {
  let open = equations.filter(({ terms }) => terms.some(({ variable }) => unknown.has(variable)));
  for (let before = -1; unknown.size > 0 && before !== unknown.size; ) {
    before = unknown.size;
    for (const [variable, value] of collectImplied(open, values, unknown)) {
      if (value === null) continue;
      values[variable] = value;
      unknown.delete(variable);
    }
    if (before === unknown.size) zeroHopeless(open, values, unknown);
    open = open.filter(({ terms }) => terms.some(({ variable }) => unknown.has(variable)));
  }
}

/** Whether some values ≥ 0 of the unknowns satisfy the equation. */
export function isSatisfiable(
  { terms }: LinearEquation,
  values: Float64Array,
  unknown: ReadonlySet<number>,
): boolean {
  let rest = 0;
  let raises = false;
  let lowers = false;
  for (const { variable, coefficient } of terms) {
    if (!unknown.has(variable)) rest += coefficient * values[variable]!;
    else if (coefficient > 0) raises = true;
    else lowers = true;
  }
  return isZero(rest) || (rest < 0 ? raises : lowers);
}

/** The value that the equations imply for an unknown; null where they dispute it. */
function collectImplied(
  equations: readonly LinearEquation[],
  values: Float64Array,
  unknown: ReadonlySet<number>,
): Map<number, number | null> {
  const implied = new Map<number, number | null>();
  for (const { terms } of equations) {
    const open = terms.filter(({ variable }) => unknown.has(variable));
    let rest = 0;
    for (const { variable, coefficient } of terms) {
      if (!unknown.has(variable)) rest += coefficient * values[variable]!;
    }
    for (const { variable, coefficient } of open) {
      const value = open.length === 1 ? toCount(-rest / coefficient) : impliedZero(open, rest);
      if (value === null) continue;
      const other = implied.get(variable);
      implied.set(variable, other === undefined || other === value ? value : null);
    }
  }
  return implied;
}

/** Counts that add up to nothing are each nothing. */
function impliedZero(open: LinearEquation['terms'], rest: number): number | null {
  const sameSide = open.every(({ coefficient }) => coefficient > 0 === open[0]!.coefficient > 0);
  return sameSide && isZero(rest) ? 0 : null;
}

/** In an equation that nothing can satisfy, zero is the nearest. */
function zeroHopeless(
  equations: readonly LinearEquation[],
  values: Float64Array,
  unknown: Set<number>,
): void {
  for (const equation of equations) {
    if (isSatisfiable(equation, values, unknown)) continue;
    for (const { variable } of equation.terms) {
      if (unknown.delete(variable)) values[variable] = 0;
    }
  }
}
