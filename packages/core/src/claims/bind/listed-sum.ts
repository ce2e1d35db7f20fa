import type { ListedSum } from '../claim.ts';
import type { ProseNumber } from '../tokens/scan-number.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';

/** Numbers that are listed, and the number that they may be parts of. */
interface List {
  parts: BoundMention[];
  whole: BoundMention | null;
}

/** The sum of the numbers, each with its hedge. */
export function addUp(parts: readonly Pick<BoundMention, 'number'>[]): ProseNumber {
  const [first] = parts;
  const sum = { ...first!.number, value: 0, low: 0, high: 0 };
  for (const { number } of parts) {
    sum.value += number.value;
    sum.low += number.low;
    sum.high += number.high;
  }
  return sum;
}

export function overlaps(a: ProseNumber, b: ProseNumber): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The list as a sum of the result. */
export function describeSum(
  paragraph: Paragraph,
  { parts, whole }: List,
  { complete, of, outcome }: Pick<ListedSum, 'complete' | 'of' | 'outcome'>,
): ListedSum {
  const mentions = whole ? [...parts, whole] : parts;
  const start = mentions.reduce((least, mention) => Math.min(least, mention.start), mentions[0]!.start);
  const end = mentions.reduce((most, mention) => Math.max(most, mention.end), 0);
  return {
    passage: locatePassage(paragraph, { start, end }),
    parts: parts.map(({ number }) => number.value),
    sum: addUp(parts).value,
    whole: whole?.number.value ?? null,
    tried: [],
    complete,
    of,
    outcome,
  };
}
