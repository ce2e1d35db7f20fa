import type { Outcome } from '../../schema.ts';
import type { ListedSum } from '../claim.ts';
import { isBarred } from '../doubts/leaves.ts';
import { holds } from './bind.ts';
import { addUp, describeSum, overlaps } from './listed-sum.ts';
import type { BoundMention, Paragraph } from './paragraph.ts';

/** What 其中 opens, added up. */
export function findPartSums(paragraph: Paragraph): ListedSum[] {
  return listParts(paragraph).flatMap((list) => judgeParts(list, paragraph));
}

interface PartList {
  parts: BoundMention[];
  /** Those of the parts that no other matter can be told from. */
  sure: BoundMention[];
  /** What they may be parts of, each or together. */
  wholes: BoundMention[];
}

/** What 其中 opens, as long as the numbers are of a kind: same unit, same verbs, same sentence. */
function listParts(paragraph: Paragraph): PartList[] {
  const { mentions, text } = paragraph;
  const lists: PartList[] = [];
  for (let i = 1; i < mentions.length; i += 1) {
    const [place, whole, first] = [i - 1, mentions[i - 1]!, mentions[i]!];
    if (!opensList(first) || !mayBeWhole(whole) || whole.number.unit !== first.number.unit) continue;
    if (closesBracket(text, whole, first) || excludes(text, whole, first) || opensAnew(text, whole, first))
      continue;
    const parts = [first];
    const wholes = findWholes(mentions, place, first);
    let sure = parts;
    while (i + 1 < mentions.length && goesOn(mentions[i + 1]!, first)) {
      if (crossesBracket(text, mentions[i]!, mentions[i + 1]!)) break;
      if (sure === parts && endsList(paragraph, mentions[i]!, mentions[i + 1]!, { parts, sure, wholes }))
        sure = [...parts];
      i += 1;
      if (!mentions[i]!.number.percent) parts.push(mentions[i]!);
    }
    lists.push({ parts, sure, wholes });
  }
  return lists;
}

/**
 * 信访件213件，其中初次95件，热线工单2317件; 应诉81件，其中一审60件，负责人出庭78件: behind a comma, what is more than the whole,
 * of another matter or done with the same is no further part.
 */
function endsList({ text }: Paragraph, before: BoundMention, behind: BoundMention, list: PartList): boolean {
  const [first] = list.parts;
  const between = text.slice(before.end, behind.start);
  if (between.includes(';')) return true;
  if (first!.opens === 'respectively' || between.startsWith('、')) return false;
  const high = list.wholes.reduce((most, { number }) => Math.max(most, number.high), 0);
  return behind.number.low > high || behind.domain !== first!.domain || ACTION.test(between);
}

const ACTION = /出庭|面复|走访|满意|采纳|整改|完成|落实|通过|参加/;

/**
 * 许可830件、处罚41件，其中…: what the parts are of may be any of the numbers that stand before them in the sentence, or
 * all of them (建议17件、提案29件，其中主办12件、会办34件). The nearest is the first.
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
function opensAnew(text: string, whole: BoundMention, first: BoundMention): boolean {
  if (first.opens === 'respectively' && whole.sentence !== first.sentence) return true;
  // 诉讼9件；部门收到申请42件… or ；申请量分别是24件、19件, but ；其中 goes on.
  const between = text.slice(whole.end, first.end);
  if (first.opens === 'respectively' && between.indexOf('分别') > NEAR) return true;
  const end = between.lastIndexOf(';');
  return end >= 0 && !between.startsWith('其中', end + 1) && !text.startsWith('其中', first.start);
}

/** 3件，申请量靠前的分别是24件、19件: other words than a comma say what is told apart. */
const NEAR = 6;

/** What stands in brackets is a list of its own. */
function closesBracket(text: string, before: BoundMention, behind: BoundMention): boolean {
  return text.slice(before.end, behind.start).includes(')');
}

/** 检查45次(不含自查1236次) */
function excludes(text: string, before: BoundMention, behind: BoundMention): boolean {
  return /[不未](?:含|包含|包括)/.test(text.slice(before.end, behind.end));
}

/** 其中建议26件(主办11件、会办15件)，提案21件: the parts of a part are none of the whole. */
function crossesBracket(text: string, before: BoundMention, behind: BoundMention): boolean {
  return /[()]/.test(text.slice(before.end, behind.start));
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
  return listed && isUnknown(mention) && isCounted(mention);
}

/** What it counts is not known, or may not be compared. */
function isUnknown({ subject, doubts }: BoundMention): boolean {
  return subject === null || (isBarred(doubts) && subject.kind === 'flow');
}

function isCounted({ kind, number }: BoundMention): boolean {
  return kind === 'number' && !number.percent && !number.unsure && number.unit !== null;
}

function goesOn(mention: BoundMention, first: BoundMention): boolean {
  if (mention.number.percent) return mention.sentence === first.sentence;
  const same = mention.number.unit === first.number.unit && mention.verbs === first.verbs;
  const plain = mention.opens === null && !mention.total && mention.sentence === first.sentence;
  return same && plain && isUnknown(mention) && isCounted(mention);
}

/** 收到100件，其中办结120件, of another year too; 规范性文件7件，其中征求意见6件、解读7件, which was done with the same. */
function mayOverlap(parts: readonly BoundMention[], whole: BoundMention): boolean {
  const { verbs } = parts[0]!;
  if (/completed|handled/.test(verbs) && verbs !== whole.verbs) return true;
  if (parts.length === 1 || parts.some(({ number }) => number.low > whole.number.high)) return false;
  const done = whole.subject?.kind === 'document' && parts.some(({ domain }) => domain === 'other');
  return done || parts.some(({ number }) => overlaps(number, whole.number));
}

/** A list may be partial; what is more than the whole cannot be. */
function judgeParts({ parts, sure, wholes }: PartList, paragraph: Paragraph): ListedSum[] {
  const whole = wholes.reduce((most, one) => (one.number.high > most.number.high ? one : most));
  // 分别推进，共3项: one number is no list that 分别 opens.
  const alone = parts[0]!.opens === 'respectively' || whole.sentence !== parts[0]!.sentence;
  const compared = sure.length === 1 && alone;
  if (compared || parts.some(({ number }) => holds(number, Number.POSITIVE_INFINITY))) return [];
  const fits = overlaps(addUp(parts), whole.number);
  const exceeds = addUp(sure).low > addUp(wholes).high && !mayOverlap(sure, whole);
  const of = /published|posting/.test(parts[0]!.verbs) ? 'postings' : 'other';
  const outcome: Outcome = fits ? 'pass' : exceeds ? 'violation' : 'undetermined';
  const listed = exceeds ? sure : parts;
  return [describeSum(paragraph, { parts: listed, whole }, { complete: false, of, outcome })];
}
