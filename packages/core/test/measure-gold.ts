import type { Gold } from './gold-files.ts';
import { type Judged, readGold } from './read-gold.ts';

/** Of what was answered, how much is right; of what should be answered, how much was. */
export interface Score {
  right: number;
  given: number;
  due: number;
  precision: number;
  recall: number;
}

/**
 * How well a gold file is read: numbers found at all, understood as what they count, and judged. A number that
 * nothing may compare counts against precision where it is bound.
 */
export function measureGold(gold: readonly Gold[]): {
  sentences: number;
  numbers: number;
  found: Score;
  understood: Score;
  verdict: Score;
} {
  const read = gold.map(([about, text]) => readGold(about, text));
  const judged = read.flatMap((one) => one.judged);
  const strays = read.reduce((sum, one) => sum + one.strays.length, 0);
  const due = (one: Judged) => one.mark.means !== '-';
  const given = (one: Judged) => one.means !== '-';
  const score = (right: (one: Judged) => boolean) =>
    makeScore(
      judged.filter((one) => due(one) && given(one) && right(one)).length,
      judged.filter(given).length + strays,
      judged.filter(due).length,
    );
  return {
    sentences: gold.length,
    numbers: judged.length,
    found: score(() => true),
    understood: score(({ mark, means }) => mark.means === means),
    verdict: score(({ mark, outcome }) => mark.outcome === outcome),
  };
}

function makeScore(right: number, given: number, due: number): Score {
  return { right, given, due, precision: right / given, recall: right / due };
}
