import type { Outcome } from '../../schema.ts';
import type { ListedSum } from '../claim.ts';
import { isBarred } from '../doubts/leaves.ts';
import { ACTION } from '../words/phrases.ts';
import { OF_MATTERS } from '../words/units.ts';
import { holds } from './bind.ts';
import { addUp, describeSum, overlaps } from './listed-sum.ts';
import { isCounted, sharesAsides } from './mention-place.ts';
import type { BoundMention, Paragraph } from './paragraph.ts';

/** What 其中 or 分别为 opens, added up. */
export function findPartSums(paragraph: Paragraph): ListedSum[] {
  return listParts(paragraph.mentions).flatMap((list) => judgeParts(list, paragraph));
}

interface PartList {
  parts: BoundMention[];
  /** Those of the parts that no other matter can be told from. */
  sure: BoundMention[];
  /** What they may be parts of, each or together; the nearest is the first. */
  wholes: BoundMention[];
}

/** What 其中 opens, as long as the numbers are of a kind: same unit, same sentence, nouns or the same verb. */
function listParts(mentions: readonly BoundMention[]): PartList[] {
  const lists: PartList[] = [];
  for (let i = 1; i < mentions.length; i += 1) {
    const [whole, first] = [mentions[i - 1]!, mentions[i]!];
    if (!opensList(first) || !mayBeWhole(whole) || whole.number.unit !== first.number.unit) continue;
    if (!sharesAsides(whole, first) || opensAnew(whole, first)) continue;
    const list = readList(mentions, i);
    lists.push(list);
    i += list.parts.length - 1;
  }
  return lists;
}

function readList(mentions: readonly BoundMention[], from: number): PartList {
  const first = mentions[from]!;
  const wholes = findWholes(mentions, from - 1, first);
  const parts = [first];
  let sure: BoundMention[] | null = null;
  for (let i = from + 1; i < mentions.length; i += 1) {
    const [before, behind] = [mentions[i - 1]!, mentions[i]!];
    if (!goesOn(behind, first) || behind.asides.join() !== before.asides.join()) break;
    if (behind.number.percent) continue;
    if (sure === null && endsList(before, behind, { first, wholes })) sure = [...parts];
    parts.push(behind);
  }
  return { parts, sure: sure ?? parts, wholes };
}

/**
 * 信访件213件，其中初次95件，热线工单2317件; 应诉81件，其中一审60件，负责人出庭78件: behind a comma, what is more than the whole,
 * of another matter or done with the same is no further part.
 */
function endsList(
  before: BoundMention,
  behind: BoundMention,
  { first, wholes }: { first: BoundMention; wholes: readonly BoundMention[] },
): boolean {
  // 维持60件，占68.2%；纠正9件，占10.2%: each with its share, or the whole list behind a semicolon
  const parted = first.part !== wholes[0]!.part || before.number.percent;
  if (behind.part !== before.part && !parted) return true;
  if (first.opens === 'respectively' || behind.label.startsWith('、')) return false;
  const high = wholes.reduce((most, { number }) => Math.max(most, number.high), 0);
  const nouns = first.act === '' && behind.act === '' && !isOfCases(first);
  return behind.number.low > high || (behind.domain !== first.domain && !nouns) || ACTION.test(behind.label);
}

/** 件 count matters of every kind, 条 and the like what was posted. */
function isOfCases({ number }: BoundMention): boolean {
  return number.unit !== null && OF_MATTERS.includes(number.unit);
}

/**
 * 许可830件、处罚41件，其中…: what the parts are of may be any of the numbers that stand before them in the sentence, or
 * all of them (建议17件、提案29件，其中主办12件、会办34件).
 */
function findWholes(mentions: readonly BoundMention[], place: number, first: BoundMention): BoundMention[] {
  const nearest = mentions[place]!;
  return mentions
    .slice(Math.max(0, place - REACH), place + 1)
    .reverse()
    .filter((mention) => {
      const near = mention.sentence === nearest.sentence && mention.number.unit === first.number.unit;
      return mention === nearest || (near && mayBeWhole(mention));
    });
}

const REACH = 12;

/** 2022年分别为57件、3件。 in a sentence of its own names nothing that the sentence before has counted. */
function opensAnew(whole: BoundMention, first: BoundMention): boolean {
  if (first.opens === 'respectively')
    return whole.sentence !== first.sentence || !first.opensBare || whole.part !== first.part;
  // 诉讼9件；部门收到申请42件…, but ；其中 goes on.
  return whole.sentence === first.sentence && whole.part !== first.part && !first.opensBare;
}

/** 答复27件（含结转2件），其中…: what is a part itself, or was carried, is not what the list is of. */
function mayBeWhole(mention: BoundMention): boolean {
  const { subject, opens } = mention;
  const carried =
    subject?.kind === 'flow' && subject.measures.some((measure) => measure.startsWith('carried'));
  return isCounted(mention) && opens === null && !mention.compared && !carried;
}

function opensList(mention: BoundMention): boolean {
  const listed = mention.opens === 'ofWhich' || mention.opens === 'respectively';
  return listed && !mention.compared && !mention.repeated && isUnknown(mention) && isCounted(mention);
}

/** What it counts is not known, or may not be compared. */
function isUnknown({ subject, doubts }: BoundMention): boolean {
  return subject === null || (isBarred(doubts) && subject.kind !== 'case');
}

function goesOn(mention: BoundMention, first: BoundMention): boolean {
  if (mention.number.percent) return mention.sentence === first.sentence;
  const same = mention.number.unit === first.number.unit && isAlike(mention, first);
  const plain = mention.opens === null && (!mention.total || !mention.bare) && !mention.compared;
  const part = isUnknown(mention) || mention.subject?.kind === 'channel';
  return same && plain && part && mention.sentence === first.sentence && isCounted(mention);
}

/** Done by the same verb, or named by a noun, whatever verbs it holds. */
function isAlike(mention: BoundMention, first: BoundMention): boolean {
  const noun = mention.act === '' || mention.label.startsWith('、');
  return mention.verbs === first.verbs || (noun && first.act === '');
}

/** 收到100件，其中办结120件, of another year too; 规范性文件7件，其中征求意见6件、解读7件, which was done with the same. */
function mayOverlap(parts: readonly BoundMention[], whole: BoundMention): boolean {
  const { act } = parts[0]!;
  if (/completed|handled/.test(act) && act !== whole.act) return true;
  if (parts.length === 1 || parts.some(({ number }) => number.low > whole.number.high)) return false;
  const done = whole.subject?.kind === 'document' && parts.some(({ domain }) => domain === 'other');
  return done || parts.some(({ number }) => overlaps(number, whole.number));
}

/** A list that ends in 其他, names a zero or is opened by 分别为 is complete; any other may be partial, but not more than its whole. */
function judgeParts(list: PartList, paragraph: Paragraph): ListedSum[] {
  const { parts, sure, wholes } = list;
  const whole = wholes.reduce((most, one) => (one.number.high > most.number.high ? one : most));
  // 分别推进，共3项: one number is no list that 分别 opens.
  const alone = parts[0]!.opens === 'respectively' || whole.sentence !== parts[0]!.sentence;
  const compared = sure.length === 1 && alone;
  if (compared || parts.some(({ number }) => holds(number, Number.POSITIVE_INFINITY))) return [];
  const of = /published|posting/.test(parts[0]!.verbs) ? 'postings' : 'other';
  const describe = (listed: BoundMention[], outcome: Outcome, complete: boolean, from = whole) => [
    describeSum(paragraph, { parts: listed, whole: from }, { complete, of, outcome }),
  ];
  if (fitsAny(parts, wholes)) return describe(parts, 'pass', false);
  if (addUp(sure).low > addUp(wholes).high && !mayOverlap(sure, whole))
    return describe(sure, 'violation', false);
  const differs = isComplete(list) && !mayOverlap(parts, whole) && of === 'other';
  return describe(parts, differs ? 'violation' : 'undetermined', differs, differs ? wholes[0] : whole);
}

function isComplete({ parts, sure, wholes }: PartList): boolean {
  if (parts.length < 2 || sure !== parts || wholes[0]!.sentence !== parts[0]!.sentence) return false;
  // 其中本机关不掌握3件，补正后仍不明确0件: of the rows of the form some are named, those without a case too.
  const ofForm = parts.every(({ subject }) => subject?.kind === 'outcome');
  const namesZero = !ofForm && parts.some(({ number }) => number.high === 0);
  return parts.at(-1)!.others || namesZero || parts[0]!.opens === 'respectively';
}

/** One of the numbers before it, or those nearest to it together. */
function fitsAny(parts: readonly BoundMention[], wholes: readonly BoundMention[]): boolean {
  const sum = addUp(parts);
  return wholes.some(
    (whole, i) => overlaps(sum, whole.number) || overlaps(sum, addUp(wholes.slice(0, i + 1))),
  );
}
