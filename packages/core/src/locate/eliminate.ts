import { isSatisfiable } from './fill-unknowns.ts';
import type { LinearEquation } from './system.ts';

/**
 * The equations that hold whatever the unknowns are: each unknown is expressed by one equation, which is given up,
 * and put into the others (Gauss). An equation that no value of the unknowns satisfies is never given up; an unknown
 * that stands in no other keeps its place, as 0. Equations without unknowns stay as they are.
 */
export function eliminate(
  equations: readonly LinearEquation[],
  values: Float64Array,
  unknown: ReadonlySet<number>,
): LinearEquation[] {
  let left = [...equations];
  for (const variable of unknown) {
    const holders = left.filter((equation) => coefficientOf(equation, variable) !== 0);
    const usable = holders.filter((equation) => isSatisfiable(equation, values, unknown));
    if (usable.length === 0) continue;
    const pivot = usable.reduce((a, b) => (b.terms.length < a.terms.length ? b : a));
    left = left
      .filter((equation) => equation !== pivot)
      .map((equation) => (holders.includes(equation) ? cancel(equation, pivot, variable) : equation))
      .filter(({ terms }) => terms.length > 0);
  }
  return left;
}

function cancel(equation: LinearEquation, pivot: LinearEquation, variable: number): LinearEquation {
  const ours = coefficientOf(equation, variable);
  const theirs = coefficientOf(pivot, variable);
  const sum = new Map<number, number>();
  const add = ({ terms }: LinearEquation, factor: number) => {
    for (const term of terms) {
      sum.set(term.variable, (sum.get(term.variable) ?? 0) + factor * term.coefficient);
    }
  };
  add(equation, Math.abs(theirs));
  add(pivot, -ours * Math.sign(theirs));
  const terms = [...sum].filter(([, coefficient]) => coefficient !== 0);
  return {
    id: `${equation.id} & ${pivot.id}`,
    terms: terms.map(([index, coefficient]) => ({ variable: index, coefficient })),
  };
}

function coefficientOf({ terms }: LinearEquation, variable: number): number {
  return terms.find((term) => term.variable === variable)?.coefficient ?? 0;
}
