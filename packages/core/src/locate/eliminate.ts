import type { LinearEquation } from './system.ts';

/**
 * The equations that hold whatever the unknowns are: each unknown is expressed by one equation, which is given up,
 * and put into the others (Gauss). Equations without unknowns stay as they are.
 */
export function eliminate(
  equations: readonly LinearEquation[],
  unknown: ReadonlySet<number>,
): LinearEquation[] {
  let left = [...equations];
  for (const variable of unknown) {
    const holders = left.filter((equation) => coefficientOf(equation, variable) !== 0);
    if (holders.length === 0) continue;
    const pivot = holders.reduce((a, b) => (b.terms.length < a.terms.length ? b : a));
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
