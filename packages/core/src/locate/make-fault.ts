import type { Check, Suspect } from '../schema.ts';
import { type Cause, causeKey } from './cause.ts';
import type { Explained } from './explain-broken.ts';
import type { Fault, Repair } from './fault.ts';
import { findTwice } from './find-twice.ts';
import type { Problem } from './problem.ts';
import type { Part } from './split-explanations.ts';
import { slipOf, weighLine } from './weigh-cause.ts';

/** What a part of the explanation says in terms of the report; null where it explains no broken identity. */
export function makeFault(
  problem: Problem,
  part: Part,
  broken: readonly Check[],
  { exhausted }: Explained,
): Fault | null {
  const repairs = part.alternatives.flatMap((causes) => listRepairs(problem, causes));
  const ambiguous = part.certainty === 'ambiguous';
  const causes = ambiguous ? part.alternatives.flat() : part.alternatives[0]!;
  const carried = ambiguous ? carriedLine(problem, causes) : null;
  // where formulas carried an entry through all its totals, only entries are named
  const named =
    carried?.sums === 'balance' ? repairs.map((repair) => repair.slice(0, carried.at.length)) : repairs;
  const suspects = ambiguous ? distinctSuspects(named) : [...repairs[0]!];
  const changed = changedEquations(problem, causes);
  const explained = broken.filter(({ id }) => changed.has(id));
  if (suspects.length === 0 || explained.length === 0) return null;
  return {
    rule: problem.system.rule,
    checks: explained.map(({ id }) => id),
    cells: [...new Set([...suspects.map(({ cell }) => cell), ...explained.flatMap(({ cells }) => cells)])],
    localisation: part.certainty,
    suspects,
    repairs,
    exhausted,
    carried,
  };
}

/** A line for another is another repair; beside other causes the lines are not told apart. */
function listRepairs(problem: Problem, causes: readonly Cause[]): Repair[] {
  const [only, ...others] = causes;
  if (only?.kind !== 'carried' || others.length > 0) {
    return [causes.flatMap((cause) => listSuspects(problem, cause))];
  }
  const { system } = problem;
  return [...only.lines]
    .sort((a, b) => weighLine(system, a) - weighLine(system, b))
    .map((changes) => listSuspects(problem, { kind: 'moved', changes }));
}

/** The cells to change; a number of the prose is none. */
function listSuspects(problem: Problem, cause: Cause): Suspect[] {
  if (cause.kind === 'carried') {
    return cause.lines.flatMap((changes) => listSuspects(problem, { kind: 'moved', changes }));
  }
  return cause.changes.flatMap(({ variable, from, to }) => {
    const cell = problem.system.variables[variable];
    if (!cell) return [];
    return [{ cell, value: from, suggested: to, slip: slipOf(problem, cause, variable) }];
  });
}

function distinctSuspects(repairs: readonly Repair[]): Suspect[] {
  const suspects = new Map<string, Suspect>();
  for (const suspect of repairs.flat()) {
    const key = `${suspect.cell}=${suspect.suggested}`;
    if (!suspects.has(key)) suspects.set(key, suspect);
  }
  return [...suspects.values()];
}

/** The ids of the equations that come to something else when one of the causes is undone. */
function changedEquations({ system, equations }: Problem, causes: readonly Cause[]): Set<string> {
  const changed = new Set<string>();
  for (const cause of new Map(causes.map((one) => [causeKey(one), one])).values()) {
    if (cause.kind === 'carried') {
      for (const { equation } of cause.effects) changed.add(equations[equation]!.id);
      continue;
    }
    const deltas = new Map(cause.changes.map(({ variable, from, to }) => [variable, to - from]));
    for (const { id, terms } of system.equations) {
      const delta = terms.reduce((sum, { variable, coefficient }) => {
        return sum + coefficient * (deltas.get(variable) ?? 0);
      }, 0);
      if (delta !== 0) changed.add(id);
    }
  }
  return changed;
}

function carriedLine({ system, values }: Problem, causes: readonly Cause[]): Fault['carried'] {
  const [cause] = causes;
  if (causes.length !== 1 || cause?.kind !== 'carried') return null;
  const { across } = cause;
  return { ...across, twice: findTwice(system, values, across.sums === 'rows' ? 'columns' : 'rows') };
}
