import type { Report } from '../../report/report.ts';
import { DOUBTS, type DoubtId } from '../doubts/doubts.ts';
import { bind } from './bind.ts';
import type { BoundMention } from './paragraph.ts';
import { findReadings } from './readings.ts';

/**
 * Lifts the doubts of a number that the numbers beside it answer: those that stand in its sentence under the same doubt
 * and agree with their cells so exactly that chance does not explain it.
 */
export function corroborate(mentions: readonly BoundMention[], report: Report): BoundMention[] {
  if (!mentions.some(isLiftable)) return [...mentions];
  const tried = mentions.map((mention) => (isLiftable(mention) ? tryBinding(mention, report) : null));
  const weights = weighSentences(mentions, tried);
  return mentions.map((mention, i) => {
    const bound = tried[i];
    if (!bound) return mention;
    const own = bound.outcome === 'pass' ? weigh(mention, bound) : 0;
    const left = mention.doubts.filter(
      (doubt) => (weights.get(keyOf(mention, doubt)) ?? 0) - own < ENOUGH - priorOf(doubt),
    );
    if (left.length === mention.doubts.length) return mention;
    return left.length === 0 ? { ...mention, doubts: left, bound } : { ...mention, doubts: left };
  });
}

/**
 * The weight in bits above which agreement is no chance: 8 bits are once in 256. Counts are spread evenly over their
 * magnitudes, so that a number of another matter is v with a chance of about 1 / (v + 1), and one of k values with k
 * times that; the bits of numbers that agree add up.
 */
const ENOUGH = 8;

/**
 * 全市 in the report of the city's own government is what its table counts in most reports: about 31 of 32, which is worth
 * 5 bits.
 */
function priorOf(doubt: DoubtId): number {
  return doubt === 'wholeArea' ? 5 : 0;
}

const LIFTED = new Set<DoubtId>(DOUBTS.filter(({ lifted }) => lifted).map(({ id }) => id));

type Bound = NonNullable<BoundMention['bound']>;

/** Every doubt of it can be lifted. */
function isLiftable({ subject, doubts, kind }: BoundMention): boolean {
  return subject !== null && kind === 'number' && doubts.length > 0 && doubts.every((id) => LIFTED.has(id));
}

function tryBinding({ subject, number }: BoundMention, report: Report): Bound | null {
  const readings = findReadings(subject!, report.template);
  return readings.length === 0 ? null : bind(number, readings, report.cells);
}

/** The weight of what agrees under each doubt of each sentence. */
function weighSentences(
  mentions: readonly BoundMention[],
  tried: readonly (Bound | null)[],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [i, mention] of mentions.entries()) {
    const bound = tried[i];
    if (bound?.outcome !== 'pass') continue;
    for (const doubt of mention.doubts) {
      const key = keyOf(mention, doubt);
      weights.set(key, (weights.get(key) ?? 0) + weigh(mention, bound));
    }
  }
  return weights;
}

function keyOf({ sentence }: BoundMention, doubt: DoubtId): string {
  return `${sentence} ${doubt}`;
}

/** How improbable it is, in bits, that the number agrees by chance with one of what it may mean. */
function weigh({ number }: BoundMention, { tried }: Bound): number {
  if (number.low !== number.high) return 0;
  const meanings = new Set(tried.map(({ value }) => value)).size;
  return Math.max(0, Math.log2((number.value + 1) / meanings));
}
