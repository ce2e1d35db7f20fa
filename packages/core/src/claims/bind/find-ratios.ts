import type { Report } from '../../report/report.ts';
import { cellId } from '../../report/template.ts';
import type { StatedRatio } from '../claim.ts';
import { findPair } from './find-contradictions.ts';
import { isShareOf } from './is-share-of.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';
import { readGrowth } from './read-growth.ts';

/** Shares (占78.9%) and rates (答复率98%) with the numbers that they are made of. */
export function findRatios(paragraph: Paragraph, report: Report): StatedRatio[] {
  return paragraph.mentions.flatMap((mention, i) => {
    const [part, base] = [paragraph.mentions[i - 2], paragraph.mentions[i - 1]];
    if (part && base?.base && mention.number.percent && base.asides.length > mention.asides.length)
      return readShareOf(mention, part, base, paragraph);
    if (mention.ratio === 'share') return readShare(mention, i, paragraph, report);
    if (mention.number.percent && mention.compared) return readGrowth(mention, i, paragraph);
    return mention.ratio === 'rate' ? readRate(mention, i, paragraph) : [];
  });
}

/** 自然人申请30件，占新收总数(38件)的78.9% */
function readShareOf(
  share: BoundMention,
  part: BoundMention,
  base: BoundMention,
  paragraph: Paragraph,
): StatedRatio[] {
  const near = part.sentence === share.sentence && isExact(part) && isExact(base);
  if (!near || part.number.unit !== base.number.unit || base.number.value < part.number.value) return [];
  return [describe(share, part.number.value, [base.number.value], { paragraph, from: part })];
}

function readShare(share: BoundMention, place: number, paragraph: Paragraph, report: Report): StatedRatio[] {
  const { mentions } = paragraph;
  const part = mentions[place - 1];
  // 两者合计占: of what is added up, not of the number before.
  if (share.total) return [];
  if (!part || part.sentence !== share.sentence || !isExact(part) || part.bound?.outcome === 'violation')
    return [];
  const near = mentions.slice(Math.max(0, place - REACH), place - 1);
  const before = near.filter((mention) => isExact(mention) && mention.number.unit === part.number.unit);
  // 动态70条，占82%；公告11条，占13%: of the whole, not of the part that has a share of its own.
  const siblings = new Set(isListed(paragraph, place - 1) ? listSiblings(mentions, place) : []);
  const bases = before
    .filter((mention) => !siblings.has(mention))
    .map(({ number }) => number.value)
    .filter((value) => value >= part.number.value && value > 0);
  const application = isApplication(part);
  const totals = readTotals(report);
  if (application) bases.push(...totals);
  if (bases.length === 0) return [];
  const ratio = describe(share, part.number.value, bases, { paragraph, from: part });
  if (ratio.outcome !== 'pass' && fitsSum(share, listBefore(mentions, place), [...bases, ...totals]))
    return [{ ...ratio, outcome: 'undetermined' }];
  const sure = application
    ? part.bound?.outcome === 'pass' && isRead(report)
    : before.length > 0 && isListed(paragraph, place - 1);
  const blurred = near.some(({ number }) => number.unsure);
  return [(sure && !blurred) || ratio.outcome === 'pass' ? ratio : { ...ratio, outcome: 'undetermined' }];
}

/** The numbers near before it that are followed by their own share. */
function listSiblings(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const near = mentions.slice(Math.max(0, place - REACH), place);
  return near.filter((mention, i) => near[i + 1]?.ratio === 'share' && mention.ratio === null);
}

/** Numbers that a share may be of stand near it. */
const REACH = 30;

function isExact({ kind, number, ratio }: BoundMention): boolean {
  return (
    kind === 'number' && ratio === null && !number.percent && !number.unsure && number.low === number.high
  );
}

function isApplication({ subject, doubts }: BoundMention): boolean {
  return doubts.length === 0 && (subject?.kind === 'flow' || subject?.kind === 'outcome');
}

const TOTALS = ['new', 'carriedOver', 'processedTotal'].map((row) => cellId('applications', row, 'total'));

function isRead(report: Report): boolean {
  return TOTALS.every((id) => report.cells.get(id)?.state === 'number');
}

/** N, N+C and D; blanks are zero. */
function readTotals(report: Report): number[] {
  const [received, carriedOver, processed] = TOTALS.map((id) => report.cells.get(id)?.value ?? 0) as [
    number,
    number,
    number,
  ];
  return [received, received + carriedOver, processed].filter((value) => value > 0);
}

/** The number stands in a list that 其中 opened; a semicolon ends it, but not in 维持60件，占68.2%；纠正9件，占10.2%. */
function isListed({ mentions }: Paragraph, place: number): boolean {
  const { sentence } = mentions[place]!;
  for (let i = place; i >= 0 && i >= place - REACH && mentions[i]!.sentence === sentence; i -= 1) {
    const { number, opens, part } = mentions[i]!;
    const ends = i < place && !number.percent && part !== mentions[i + 1]!.part;
    if (ends) return false;
    if (opens === 'ofWhich') return true;
  }
  return false;
}

/** 征地34件、工程18件和财政12件，占申请总量的63.4%: the share may be that of the last number or of some before it too. */
function fitsSum(share: BoundMention, parts: readonly BoundMention[], bases: readonly number[]): boolean {
  let sum = 0;
  return parts.some(({ number }) => {
    sum += number.value;
    return isShareOf(share, sum, bases);
  });
}

/** The numbers right before a share, the nearest first, as far back as another share. */
function listBefore(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const parts: BoundMention[] = [];
  const { unit } = mentions[place - 1]!.number;
  for (let i = place - 1; i >= 0 && i >= place - REACH; i -= 1) {
    if (!isExact(mentions[i]!) || mentions[i]!.number.unit !== unit) break;
    parts.push(mentions[i]!);
  }
  return parts;
}

function describe(
  ratio: BoundMention,
  part: number,
  bases: readonly number[],
  { paragraph, from }: { paragraph: Paragraph; from: BoundMention },
): StatedRatio {
  const fits = isShareOf(ratio, part, bases);
  const hedged = ratio.number.low !== ratio.number.high;
  return {
    passage: locatePassage(paragraph, { start: from.start, end: ratio.end }),
    of: 'whole',
    percent: ratio.number.value,
    part,
    bases: [...new Set(bases)],
    outcome: fits ? 'pass' : hedged ? 'undetermined' : 'violation',
  };
}

/** 答复率98% of what was received; 100 % may be of what was due, and more answers than questions are a contradiction. */
function readRate(rate: BoundMention, place: number, paragraph: Paragraph): StatedRatio[] {
  const pair = findPair(paragraph.mentions, place);
  if (!pair || !isExact(pair.received) || !isExact(pair.completed)) return [];
  const { received, completed } = pair;
  const same = received.number.unit === completed.number.unit && received.domain === 'other';
  if (!same || rate.number.value >= 100 || completed.number.value > received.number.value) return [];
  const done = completed.number.value;
  const ratio = describe(rate, done, [received.number.value], { paragraph, from: received });
  // 新收90件，结转6件，应办96件，办结94件: of any number before.
  const before = paragraph.mentions.slice(Math.max(0, place - REACH), place);
  const bases = before.filter(({ sentence }) => sentence === rate.sentence).map(({ number }) => number.value);
  const fits =
    ratio.outcome === 'pass' ||
    isShareOf(
      rate,
      done,
      bases.filter((base) => base >= done),
    );
  return [fits ? { ...ratio, outcome: 'pass' } : ratio];
}
