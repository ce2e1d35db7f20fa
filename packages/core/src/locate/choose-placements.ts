import { isZero } from './exact.ts';

/** An equation over the rows that are to be placed. */
export interface Constraint {
  /** What the cells outside of these rows come to. */
  known: number;
  /** Cells that were not read may raise it, or lower it, by any amount. */
  raises: boolean;
  lowers: boolean;
  /** By row and placement: what the row comes to. */
  shares: readonly (readonly number[])[];
}

/** Enough for every row of table 三 with every gap. */
const STEPS = 50_000;

/**
 * The placement of each row that all constraints leave it; null for a row that they leave several, and for all where
 * they leave none.
 *
 * @param choices by row, how many placements it has
 */
export function choosePlacements(
  choices: readonly number[],
  constraints: readonly Constraint[],
): (number | null)[] {
  const all = choices.map((count) => Array.from({ length: count }, (_, placement) => placement));
  const budget = { steps: STEPS };
  const found = findChoice(all, constraints, budget);
  if (!found) return choices.map(() => null);
  return found.map((placement, row) => {
    const others = all[row]!.filter((other) => other !== placement);
    const rival = findChoice(all.with(row, others), constraints, budget);
    return rival || budget.steps <= 0 ? null : placement;
  });
}

/** Some choice that satisfies every constraint. */
function findChoice(
  options: readonly (readonly number[])[],
  constraints: readonly Constraint[],
  budget: { steps: number },
): number[] | null {
  const ranges = constraints.map((constraint) => rangesAfter(options, constraint));
  const sums = constraints.map(({ known }) => known);
  const choice: number[] = [];
  const explore = (): boolean => {
    const row = choice.length;
    if (row === options.length) return true;
    return options[row]!.some((placement) => {
      budget.steps -= 1;
      if (budget.steps <= 0) return false;
      constraints.forEach(({ shares }, i) => {
        sums[i]! += shares[row]![placement]!;
      });
      choice.push(placement);
      const fits = constraints.every((constraint, i) =>
        isReachable(constraint, sums[i]!, ranges[i]![row + 1]!),
      );
      if (fits && explore()) return true;
      choice.pop();
      constraints.forEach(({ shares }, i) => {
        sums[i]! -= shares[row]![placement]!;
      });
      return false;
    });
  };
  return explore() ? choice : null;
}

interface Range {
  least: number;
  most: number;
}

/** By row: what it and the rows after it may come to. */
function rangesAfter(options: readonly (readonly number[])[], { shares }: Constraint): Range[] {
  const ranges: Range[] = [{ least: 0, most: 0 }];
  for (let row = options.length - 1; row >= 0; row -= 1) {
    const own = options[row]!.map((placement) => shares[row]![placement]!);
    const { least, most } = ranges[0]!;
    ranges.unshift({ least: least + Math.min(...own), most: most + Math.max(...own) });
  }
  return ranges;
}

/** Whether the rows to come can bring the sum to 0. */
function isReachable({ raises, lowers }: Constraint, sum: number, { least, most }: Range): boolean {
  const low = sum + least;
  const high = sum + most;
  return (raises || high > 0 || isZero(high)) && (lowers || low < 0 || isZero(low));
}
