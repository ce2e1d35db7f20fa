import type { Report } from '../../report/report.ts';
import type { ListedSum } from '../claim.ts';
import type { Subject } from '../subject/subject.ts';
import { bind } from './bind.ts';
import { addUp, describeSum } from './listed-sum.ts';
import { isCounted, sharesAsides } from './mention-place.ts';
import type { BoundMention, Paragraph } from './paragraph.ts';
import { findReadings } from './readings.ts';

/**
 * 其他处理43件，其中逾期不补正14件，其他29件 and 予以公开34件，部分公开8件，合计42件: where the tables confirm what is listed, the
 * number that closes the list, the rest or the sum, must make it add up.
 */
export function findRestSums(paragraph: Paragraph, report: Report): ListedSum[] {
  const { mentions } = paragraph;
  return mentions.flatMap((last, place) => {
    const closes = isCounted(last) && last.subject === null && !last.compared && !last.repeated;
    if (!closes) return [];
    const parts = readParts(mentions, place);
    if (parts.length === 0) return [];
    if (last.total && last.bare) return judgeTotal(parts, last, { paragraph, report });
    return isRest(last)
      ? judgeRest([...parts, last], mentions[place - parts.length - 1], { paragraph, report })
      : [];
  });
}

interface Read {
  paragraph: Paragraph;
  report: Report;
}

const REACH = 12;

/** The numbers right before it that count one kind of thing, and that the tables confirm. */
function readParts(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const last = mentions[place]!;
  const parts: BoundMention[] = [];
  for (let i = place - 1; i >= Math.max(0, place - REACH); i -= 1) {
    const part = mentions[i]!;
    if (part.number.percent && part.sentence === last.sentence) return [];
    if (!isPart(part, last, parts.at(-1))) break;
    parts.push(part);
    if (part.opens === 'ofWhich') break;
  }
  return parts.reverse();
}

function isPart(part: BoundMention, last: BoundMention, behind: BoundMention | undefined): boolean {
  const { subject, bound, sentence, number } = part;
  const near = sentence === last.sentence && number.unit === last.number.unit && sharesAsides(part, last);
  if (!near || subject === null || bound?.outcome !== 'pass' || part.doubts.length > 0) return false;
  const parted = subject.kind === 'outcome' || subject.kind === 'case' || isOfApplicants(subject);
  return parted && (behind === undefined || kindOf(subject) === kindOf(behind.subject!));
}

function isOfApplicants(subject: Subject): boolean {
  return subject.kind === 'flow' && subject.applicants.length > 0;
}

/** Results of cases are no parts of cases; neither are the rows of one group parts beside another group. */
function kindOf(subject: Subject): string {
  if (subject.kind === 'case') return subject.result === null ? 'case' : 'result';
  return subject.kind === 'outcome' ? String(subject.applicants.length) : subject.kind;
}

/** 合计 may say what it is the sum of, or all that the table counts. */
function judgeTotal(parts: BoundMention[], whole: BoundMention, { paragraph, report }: Read): ListedSum[] {
  if (parts.length < 2) return [];
  const sum = addUp(parts);
  const fits = sum.value === whole.number.value;
  const all = fits || countsAll(parts, whole, report);
  return all
    ? []
    : [describeSum(paragraph, { parts, whole }, { complete: true, of: 'other', outcome: 'violation' })];
}

function countsAll(parts: readonly BoundMention[], { number }: BoundMention, report: Report): boolean {
  const subject = parts[0]!.subject!;
  const wider: Subject =
    subject.kind === 'case'
      ? { ...subject, result: null, among: [] }
      : { kind: 'flow', measures: ['any'], applicants: [] };
  return bind(number, findReadings(wider, report.template), report.cells).outcome !== 'violation';
}

function isRest({ others, verbs, domain, label }: BoundMention): boolean {
  return others && verbs === '' && domain !== 'other' && label.length <= SHORTEST;
}

/** ，其他 */
const SHORTEST = 4;

function judgeRest(
  parts: BoundMention[],
  whole: BoundMention | undefined,
  { paragraph, report }: Read,
): ListedSum[] {
  const opened =
    parts[0]!.opens === 'ofWhich' && whole?.bound?.outcome === 'pass' && whole.doubts.length === 0;
  if (!opened || !isWhole(whole, parts[0]!)) return [];
  const sum = addUp(parts);
  const values = [whole.number, ...whole.bound!.tried].map(({ value }) => value);
  const fits = values.includes(sum.value) || countsAll(parts, { ...whole, number: sum }, report);
  const outcome = fits ? 'pass' : 'violation';
  return [describeSum(paragraph, { parts, whole }, { complete: true, of: 'other', outcome })];
}

function isWhole(whole: BoundMention, first: BoundMention): boolean {
  if (whole.sentence !== first.sentence || whole.number.unit !== first.number.unit) return false;
  const { subject } = whole;
  if (subject?.kind === 'outcome') return first.subject?.kind === 'outcome';
  if (subject?.kind === 'case') return first.subject?.kind === 'case' && first.subject.result !== null;
  return subject?.kind === 'flow' && subject.applicants.length === 0;
}
