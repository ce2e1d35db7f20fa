import type { StatedRatio } from '../claim.ts';
import { OF_OTHER_YEAR, OF_RATE, OF_RESULT } from '../words/phrases.ts';
import { isShareOf } from './is-share-of.ts';
import { isCounted } from './mention-place.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';

/** 收到52件，比2023年(73件)下降28.8%: how much more or less, where the sentence gives both counts. */
export function readGrowth(growth: BoundMention, place: number, paragraph: Paragraph): StatedRatio[] {
  const near = paragraph.mentions
    .slice(Math.max(0, place - REACH), place)
    .filter((mention) => mention.sentence === growth.sentence && isExact(mention));
  const before = [...near.filter(({ compared }) => compared), ...readAside(growth, place, paragraph)];
  const beside = [...near, ...readResult(growth, place, paragraph)];
  const now = beside.filter(({ compared, number }) => !compared && number.unit === before[0]?.number.unit);
  // 办结率同比提高3%: of another quantity than the counts.
  if (before.length === 0 || now.length === 0 || OF_RATE.test(growth.label)) return [];
  const nearest = now.at(-1)!;
  const pairs = before.flatMap((one) => now.map((other) => [other.number.value, one.number.value] as const));
  const fits =
    pairs.some(([a, b]) =>
      isShareOf(
        growth,
        Math.abs(a - b),
        [a, b].filter((base) => base > 0),
      ),
    ) ||
    pairs.some(([a, b]) =>
      isShareOf(
        growth,
        b,
        [a - b, a + b].filter((base) => base > 0),
      ),
    );
  const base = before[0]!.number.value;
  // 较去年41件减少12件: more numbers than one are what it is compared with.
  const sure =
    before.length === 1 &&
    base > 0 &&
    growth.number.low === growth.number.high &&
    growth.part === nearest.part;
  return [
    {
      passage: locatePassage(paragraph, {
        start: Math.min(nearest.start, growth.start),
        end: Math.max(nearest.end, growth.end),
      }),
      of: 'growth',
      percent: growth.number.value,
      part: nearest.number.value,
      bases: [base],
      outcome: fits ? 'pass' : sure ? 'violation' : 'undetermined',
    },
  ];
}

/** 同比下降11.1%（2023年36件）: what it is compared with stands in brackets behind it. */
function readAside(growth: BoundMention, place: number, { mentions }: Paragraph): BoundMention[] {
  const next = mentions[place + 1];
  const aside = next?.sentence === growth.sentence && next.asides.length > growth.asides.length;
  return aside && isExact(next) && OF_OTHER_YEAR.test(next.label) ? [next] : [];
}

/** 较2023年的905件下降26.3%，为667件 */
function readResult(growth: BoundMention, place: number, { mentions }: Paragraph): BoundMention[] {
  const next = mentions[place + 1];
  const says = next?.sentence === growth.sentence && next.part === growth.part && OF_RESULT.test(next.label);
  return says && isExact(next) ? [next] : [];
}

const REACH = 6;

function isExact(mention: BoundMention): boolean {
  return isCounted(mention) && mention.number.low === mention.number.high;
}
