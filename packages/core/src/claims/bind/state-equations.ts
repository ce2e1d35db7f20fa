import type { Equation, PlacedClaim } from '../claim.ts';

/**
 * What prose says of cells without doubt, as equations: whole numbers that are not hedged, whose words have one
 * meaning, about how applications flow and how many cases there were.
 */
export function stateEquations(claims: readonly PlacedClaim[]): Equation[] {
  const equations = new Map<string, Equation>();
  for (const { part, number, subject, tried, outcome, quote } of claims) {
    const exact = number.low === number.high && Number.isInteger(number.value);
    const counted = subject?.kind === 'case' || subject?.kind === 'flow';
    if (part || !exact || !counted || tried.length !== 1 || outcome === 'undetermined') continue;
    const { terms } = tried[0]!;
    const id = `${terms.map(([cell, coefficient]) => `${coefficient}*${cell}`).join('+')}=${number.value}`;
    if (!equations.has(id)) equations.set(id, { id, terms, constant: number.value, quote });
  }
  return [...equations.values()];
}
