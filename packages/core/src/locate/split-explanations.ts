import { type Cause, causeKey } from './cause.ts';
import type { Explained, Explanation } from './explain-broken.ts';
import { hasTwin } from './has-twin.ts';
import type { Problem } from './problem.ts';

/** What is said of one fault. */
export interface Part {
  /** The ways in which it may have come about, the most plausible first; each a set of causes. */
  alternatives: readonly (readonly Cause[])[];
  certainty: 'unique' | 'likely' | 'ambiguous';
}

/** An explanation this probable is named, with the others kept beside it. */
const LIKELY = 0.95;

/** Where slips that hang together would explain as much, of which no likelihood is known. */
const SURE = 0.998;

/** From here on, causes that lean on each other may be the wrong way to explain even more. */
const MANY = 3;

/**
 * Splits the explanations of a problem into independent faults: causes that (nearly) every explanation shares stand
 * by themselves (the partial solutions of Scholtus 2009); the rest falls apart where the choices are independent.
 */
export function splitExplanations(problem: Problem, explained: Explained): Part[] {
  const { explanations } = explained;
  const best = explanations[0];
  if (!best) return [];
  const certain = !explained.exhausted && !explained.tentative;
  const settled = best.causes.filter((cause) => {
    if (best.causes.length >= MANY && countWitnesses(problem, best.causes, cause) < 2) return false;
    return isNameable(problem, cause) ? isLikely(explanations, cause) : isShared(explanations, cause);
  });
  const parts = settled.map((cause): Part => {
    const rivals = explanations.filter((one) => !holds(one, cause)).map((one) => without(one, settled));
    const alternatives = [[cause], ...distinct(rivals)];
    if (!isNameable(problem, cause)) return { alternatives, certainty: 'ambiguous' };
    return { alternatives, certainty: certain && rivals.length === 0 ? 'unique' : 'likely' };
  });
  const rest = explanations
    .filter((one) => settled.every((cause) => holds(one, cause)))
    .map((one) => without(one, settled));
  return [...parts, ...splitRest(problem, rest)];
}

/** Arithmetic can tell the changed cells from all others. */
function isNameable(problem: Problem, cause: Cause): boolean {
  return (
    cause.kind !== 'carried' &&
    !leavesTotals(problem, cause) &&
    !cause.changes.some(({ variable }) => hasTwin(problem, variable))
  );
}

/** Two rows exchanged but for their totals: the totals may have been exchanged instead. */
function leavesTotals({ system }: Problem, cause: Cause): boolean {
  const width = system.columns.length;
  if (cause.kind !== 'exchange' || cause.slip !== 'shifted-row') return false;
  return !cause.changes.some(({ variable }) => variable % width === width - 1);
}

/** The equations that this cause alone explains. */
function countWitnesses(problem: Problem, causes: readonly Cause[], cause: Cause): number {
  const others = new Set(causes.filter((one) => one !== cause).flatMap((one) => touchedBy(problem, one)));
  return new Set(touchedBy(problem, cause).filter((equation) => !others.has(equation))).size;
}

function share(explanations: readonly Explanation[], cause: Cause): number {
  const holding = explanations.filter((one) => holds(one, cause));
  return holding.reduce((sum, one) => sum + one.probability, 0);
}

/** The rest is far less plausible, and none of it asks for fewer numbers to be changed. */
function isLikely(explanations: readonly Explanation[], cause: Cause): boolean {
  const [best, ...others] = explanations;
  if (isShared(explanations, cause)) return true;
  const probability = share(explanations, cause);
  const rivals = others.filter((one) => !holds(one, cause));
  if (rivals.some((one) => one.causes.some(({ kind }) => kind === 'carried' || kind === 'moved')))
    return probability >= SURE;
  if (best!.causes.length === 1) return probability >= LIKELY;
  const fewer = rivals.some((one) => countChanges(one) < countChanges(best!));
  return !fewer && probability >= SURE;
}

function countChanges({ causes }: Explanation): number {
  return causes.reduce((count, { changes }) => count + changes.length, 0);
}

function isShared(explanations: readonly Explanation[], cause: Cause): boolean {
  return explanations.every((one) => holds(one, cause));
}

function holds({ causes }: Explanation, cause: Cause): boolean {
  return causes.some((one) => causeKey(one) === causeKey(cause));
}

function without({ causes }: Explanation, settled: readonly Cause[]): Cause[] {
  const keys = new Set(settled.map(causeKey));
  return causes.filter((cause) => !keys.has(causeKey(cause)));
}

function distinct(alternatives: readonly Cause[][]): Cause[][] {
  return [...new Map(alternatives.map((causes) => [setKey(causes), causes])).values()];
}

function setKey(causes: readonly Cause[]): string {
  return causes.map(causeKey).sort().join('; ');
}

/** Where every choice for one group of equations goes with every choice for the others, the groups are faults apart. */
function splitRest(problem: Problem, rest: readonly Cause[][]): Part[] {
  if (rest.length === 0 || rest[0]!.length === 0) return [];
  const whole: Part = { alternatives: rest, certainty: 'ambiguous' };
  const groupOf = joinEquations(problem, rest);
  const groups = new Map<number, Cause[][]>();
  for (const causes of rest) {
    for (const [group, own] of groupCauses(problem, causes, groupOf)) {
      groups.set(group, [...(groups.get(group) ?? []), own]);
    }
  }
  if ([...groups.values()].some((choices) => choices.length !== rest.length)) return [whole];
  const parts = [...groups.values()].map(distinct);
  const product = parts.reduce((count, choices) => count * choices.length, 1);
  if (product !== rest.length) return [whole];
  return parts.map((alternatives): Part => ({ alternatives, certainty: 'ambiguous' }));
}

function groupCauses(
  problem: Problem,
  causes: readonly Cause[],
  groupOf: (equation: number) => number,
): Map<number, Cause[]> {
  const groups = new Map<number, Cause[]>();
  for (const cause of causes) {
    const group = groupOf(touchedBy(problem, cause)[0]!);
    groups.set(group, [...(groups.get(group) ?? []), cause]);
  }
  return groups;
}

/** Joins the equations that one cause touches, over all causes; tells the group of an equation. */
function joinEquations(problem: Problem, rest: readonly Cause[][]): (equation: number) => number {
  const group = problem.equations.map((_, equation) => equation);
  const find = (equation: number): number => {
    let root = equation;
    while (group[root] !== root) root = group[root]!;
    return root;
  };
  for (const cause of rest.flat()) {
    const [first, ...others] = touchedBy(problem, cause);
    for (const equation of others) group[find(equation)] = find(first!);
  }
  return find;
}

/** The equations that the cause changes. */
function touchedBy({ touches }: Problem, cause: Cause): number[] {
  if (cause.kind === 'carried') return cause.effects.map(({ equation }) => equation);
  return cause.changes.flatMap(({ variable }) => touches[variable]!.map(({ equation }) => equation));
}
