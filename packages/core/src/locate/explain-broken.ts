import type { Cause } from './cause.ts';
import { type LineCause, listLineCauses } from './line-causes.ts';
import { listWrongLines } from './list-wrong-lines.ts';
import type { Problem } from './problem.ts';
import { type Budget, type SearchOptions, searchCauses } from './search-causes.ts';
import { weighCause } from './weigh-cause.ts';

/** One way in which everything that is broken may have come about. */
export interface Explanation {
  causes: readonly Cause[];
  /** Among the explanations of the same problem; they add up to 1. */
  probability: number;
}

export interface Explained {
  /** All of the fewest causes, the most plausible first; empty where none was found. */
  explanations: Explanation[];
  /** The search ended before every explanation was tried. */
  exhausted: boolean;
  /** So many causes that not every combination was searched. */
  tentative: boolean;
}

/** Enough for three causes anywhere in table 三. */
const STEPS = 200_000;

/** Up to here every combination of causes is searched. */
const CAUSES = 3;

/** Up to here faults that leave each other's equations alone are told apart. */
const CAUSES_APART = 12;

export interface ExplainOptions {
  /** Exchanges, whole lines and carried entries count as one cause. */
  structured?: boolean;
  /** How many causes may be tried. */
  steps?: number;
}

/**
 * Finds the fewest causes that explain all broken equations at once (Fellegi and Holt 1976), and judges them by the
 * slips that they ask for (Scholtus 2009).
 */
export function explainBroken(problem: Problem, options: ExplainOptions = {}): Explained {
  const { structured = true, steps = STEPS } = options;
  const budget: Budget = { steps };
  const lines = structured ? listLineCauses(problem) : [];
  for (let causes = 1; causes <= CAUSES && budget.steps > 0; causes += 1) {
    const found = searchCauses(problem, { causes, structured, clean: false, budget });
    for (const line of lines) {
      found.push(...searchBeside(line, { causes: causes - 1, structured, clean: false, budget }));
    }
    if (causes === 1 && structured) found.push(...listWrongLines(problem).map((cause) => [cause]));
    if (found.length === 0) continue;
    if (structured && causes > 1) found.push(...listMore(problem, found, causes + 1, budget));
    return weigh(problem, found, { exhausted: budget.steps <= 0, tentative: false });
  }
  return explainMany(problem, steps, budget.steps <= 0);
}

/**
 * Sets of one number more that are nearly as plausible: slips of the same size may look like fewer slips elsewhere.
 */
function listMore(problem: Problem, found: readonly Cause[][], causes: number, budget: Budget): Cause[][] {
  if (causes > CAUSES) return [];
  const least = Math.min(...found.map((one) => costOf(problem, one)));
  const known = new Set(found.map(changesKey));
  return searchCauses(problem, { causes, structured: false, clean: false, budget }).filter((one) => {
    return costOf(problem, one) - least < NEGLIGIBLE && !known.has(changesKey(one));
  });
}

/** Minus the logarithm of the odds that are no doubt at all. */
const NEGLIGIBLE = 8;

/** The numbers that are changed, whatever the slips are called. */
function changesKey(causes: readonly Cause[]): string {
  const changes = causes.flatMap((cause) => cause.changes.map(({ variable, to }) => `${variable}=${to}`));
  return changes.sort().join(' ');
}

/** The whole line, and so many causes besides. */
function searchBeside(line: LineCause, options: SearchOptions): Cause[][] {
  return searchCauses(line.rest, options).flatMap((rest) => {
    const cause = line.complete(repairedValues(line.rest, rest));
    return cause ? [[cause, ...rest]] : [];
  });
}

/** One single number more than the full search, or any number of them that have their equations to themselves. */
function explainMany(problem: Problem, steps: number, exhausted: boolean): Explained {
  const budget: Budget = { steps };
  for (let causes = CAUSES + 1; causes <= CAUSES_APART && budget.steps > 0; causes += 1) {
    const clean = causes > CAUSES + 1;
    const found = searchCauses(problem, { causes, structured: false, clean, budget });
    if (found.length === 0) continue;
    return weigh(problem, found, { exhausted: exhausted || budget.steps <= 0, tentative: true });
  }
  return { explanations: [], exhausted: exhausted || budget.steps <= 0, tentative: true };
}

function repairedValues(problem: Problem, causes: readonly Cause[]): Float64Array {
  const values = problem.values.slice();
  for (const { variable, to } of causes.flatMap((cause) => cause.changes)) values[variable] = to;
  return values;
}

function weigh(
  problem: Problem,
  found: readonly Cause[][],
  rest: Omit<Explained, 'explanations'>,
): Explained {
  const costs = found.map((causes) => costOf(problem, causes));
  const least = Math.min(...costs);
  const weights = costs.map((cost) => Math.exp(least - cost));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const explanations = found
    .map((causes, i): Explanation => ({ causes, probability: weights[i]! / total }))
    .sort((a, b) => b.probability - a.probability);
  return { explanations, ...rest };
}

function costOf(problem: Problem, causes: readonly Cause[]): number {
  return causes.reduce((sum, cause) => sum + weighCause(problem, cause), 0);
}
