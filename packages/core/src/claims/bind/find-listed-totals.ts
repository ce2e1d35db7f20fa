import type { ListedSum } from '../claim.ts';
import { isBarred } from '../doubts/leaves.ts';
import { addUp, describeSum, overlaps } from './listed-sum.ts';
import { isCounted } from './mention-place.ts';
import type { BoundMention, Paragraph } from './paragraph.ts';

/** 网站500条、微信300条、微博100条，总计950条: numbers of one sentence that a bare 总计 behind them adds up. */
export function findListedTotals(paragraph: Paragraph): ListedSum[] {
  const { mentions } = paragraph;
  return mentions.flatMap((whole, place) => {
    if (!whole.total || !whole.bare || whole.subject !== null || whole.repeated || !isCounted(whole))
      return [];
    const parts = readParts(mentions, place);
    if (parts.length < 2) return [];
    const fits = parts.some((_, i) => overlaps(addUp(parts.slice(i)), whole.number));
    const sure = parts.every(
      ({ subject, opens, compared, doubts }) =>
        (isOpen(subject) || isBarred(doubts) || subject?.kind === 'case') &&
        (opens === null || opens === 'respectively') &&
        !compared,
    );
    const outcome = fits ? 'pass' : sure ? 'violation' : 'undetermined';
    return [describeSum(paragraph, { parts, whole }, { complete: true, of: 'other', outcome })];
  });
}

/** Whatever no table counts; what one does is summed where it is bound. */
function isOpen(subject: BoundMention['subject']): boolean {
  return subject === null || subject.kind === 'channel';
}

const REACH = 30;

/** The numbers right before it, as far back as another unit or another sentence. */
function readParts(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const whole = mentions[place]!;
  // 下属5家单位收到8件: what has no unit is no part
  const near = mentions
    .slice(Math.max(0, place - REACH), place)
    .filter(({ number }) => number.unit !== null || number.percent);
  const from = near.findLastIndex((part) => !isPart(part, whole));
  return near.slice(from + 1);
}

function isPart(part: BoundMention, whole: BoundMention): boolean {
  return (
    isCounted(part) &&
    part.sentence === whole.sentence &&
    part.number.unit === whole.number.unit &&
    !part.total
  );
}
