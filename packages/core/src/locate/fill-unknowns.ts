import { isZero, toCount } from './exact.ts';
import type { LinearEquation } from './system.ts';

/**
 * Gives unknowns the value that the equations leave them. What the equations dispute, or leave open, stays unknown.
 *
 * @param values by variable; changed in place
 * @param unknown changed in place
 * @param witnesses how many equations must leave the same value; one alone may be the wrong one. Counts that add up
 *   to nothing need no other witness.
 */
export function fillUnknowns(
  equations: readonly LinearEquation[],
  values: Float64Array,
  unknown: Set<number>,
  witnesses: number,
): void {
  let open = equations.filter(({ terms }) => terms.some(({ variable }) => unknown.has(variable)));
  for (let before = -1; unknown.size > 0 && before !== unknown.size; ) {
    before = unknown.size;
    for (const [variable, implied] of collectImplied(open, values, unknown)) {
      if (implied.value === null || implied.witnesses < witnesses) continue;
      values[variable] = implied.value;
      unknown.delete(variable);
    }
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

interface Implied {
  variable: number;
  /** Null where the equations dispute it. */
  value: number | null;
  witnesses: number;
}

/** By unknown, the value that the equations imply. */
function collectImplied(
  equations: readonly LinearEquation[],
  values: Float64Array,
  unknown: ReadonlySet<number>,
): Map<number, Implied> {
  const implied = new Map<number, Implied>();
  for (const one of equations.flatMap((equation) => impliedBy(equation, values, unknown))) {
    const other = implied.get(one.variable);
    if (!other) implied.set(one.variable, one);
    else if (other.value !== one.value) other.value = null;
    else other.witnesses += one.witnesses;
  }
  return implied;
}

function impliedBy({ terms }: LinearEquation, values: Float64Array, unknown: ReadonlySet<number>): Implied[] {
  const open = terms.filter(({ variable }) => unknown.has(variable));
  let rest = 0;
  for (const { variable, coefficient } of terms) {
    if (!unknown.has(variable)) rest += coefficient * values[variable]!;
  }
  if (isNothing(open, rest)) {
    return open.map(({ variable }) => ({ variable, value: 0, witnesses: Number.POSITIVE_INFINITY }));
  }
  const [only, ...more] = open;
  if (!only || more.length > 0) return [];
  const value = toCount(-rest / only.coefficient);
  return value === null ? [] : [{ variable: only.variable, value, witnesses: 1 }];
}

/** Counts that add up to nothing are each nothing. */
function isNothing(open: LinearEquation['terms'], rest: number): boolean {
  return isZero(rest) && open.every(({ coefficient }) => coefficient > 0 === open[0]!.coefficient > 0);
}
