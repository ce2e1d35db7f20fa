import type { Cause } from './cause.ts';
import { listLineCauses } from './line-causes.ts';
import type { Problem } from './problem.ts';
import { type Budget, searchCauses } from './search-causes.ts';
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
  /** So many faults that fewer causes could not be ruled out; each was judged by its own equations. */
  judgedApart: boolean;
}

/** Enough for three causes anywhere in table 三. */
const STEPS = 200_000;

/** Up to here every combination is searched. */
const CAUSES = 3;

/** Up to here faults that leave each other's equations alone are told apart. */
const CAUSES_APART = 12;

/**
 * Finds the fewest causes that explain all broken equations at once (Fellegi and Holt 1976), and judges them by the
 * slips that they ask for (Scholtus 2009).
 *
 * @param structured exchanges, whole lines and carried entries count as one cause
 */
export function explainBroken(problem: Problem, { structured = true } = {}): Explained {
  const budget: Budget = { steps: STEPS };
  const lines = structured ? listLineCauses(problem) : [];
  for (let causes = 1; causes <= CAUSES && budget.steps > 0; causes += 1) {
    const options = { causes, structured, clean: false, budget };
    const found = searchCauses(problem, options);
    for (const line of lines) {
      for (const rest of searchCauses(line.rest, { ...options, causes: causes - 1 })) {
        const cause = line.complete(repairedValues(line.rest, rest));
        if (cause) found.push([cause, ...rest]);
      }
    }
    if (found.length > 0) return weigh(problem, found, { exhausted: budget.steps <= 0, judgedApart: false });
  }
  const apart = explainApart(problem);
  return { ...apart, exhausted: apart.exhausted || budget.steps <= 0 };
}

function explainApart(problem: Problem): Explained {
  const budget: Budget = { steps: STEPS };
  for (let causes = CAUSES + 1; causes <= CAUSES_APART && budget.steps > 0; causes += 1) {
    const found = searchCauses(problem, { causes, structured: false, clean: true, budget });
    if (found.length > 0) return weigh(problem, found, { exhausted: budget.steps <= 0, judgedApart: true });
  }
  return { explanations: [], exhausted: budget.steps <= 0, judgedApart: false };
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
  const costs = found.map((causes) => causes.reduce((sum, cause) => sum + weighCause(problem, cause), 0));
  const least = Math.min(...costs);
  const weights = costs.map((cost) => Math.exp(least - cost));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const explanations = found
    .map((causes, i): Explanation => ({ causes, probability: weights[i]! / total }))
    .sort((a, b) => b.probability - a.probability);
  return { explanations, ...rest };
}
