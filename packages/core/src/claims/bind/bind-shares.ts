import { describeSubject } from '../subject/subject.ts';
import { giveUp } from './give-up.ts';
import type { BoundMention } from './paragraph.ts';

/**
 * 县政府收到29件，办结28件；其他单位收到72件，办结71件: numbers of one verb that add up to what the table says are shares of
 * it, and so is what is less than a number of that verb that the table confirms (全县收到101件。县政府收到29件).
 *
 * @param counted the most applications that a number before this paragraph counts and the table confirms
 */
export function bindShares(mentions: readonly BoundMention[], counted: number): BoundMention[] {
  let share: BoundMention | null = null;
  let most = counted;
  return mentions.map((mention, place) => {
    most = Math.max(most, countAll(mention));
    if (share !== null && !goesOn(share, mention)) share = null;
    if (isOfGovernment(mention, most)) {
      if (mention.subject?.kind === 'flow') share ??= mention;
      return giveUp(mention, 'share');
    }
    // 县政府收到29件，办结28件，予以公开11件: what is done with a share is one.
    if (share !== null && mention.number.value <= share.number.value) return giveUp(mention, 'share');
    const before = mentions.slice(Math.max(0, place - REACH), place);
    const behind = mentions.slice(place, place + REACH);
    if (!isOpen(mention) || !isShare(mention, before, behind)) return mention;
    share = mention;
    return giveUp(mention, 'share');
  });
}

/** The applications that a number counts, not of the government alone, and the table confirms; 0 for any other. */
export function countAll({ bound, subject, byGovernment, number }: BoundMention): number {
  return bound?.outcome === 'pass' && subject?.kind === 'flow' && !byGovernment ? number.value : 0;
}

/** In the sentence, or where 其中 goes on with it. */
function goesOn(share: BoundMention, { sentence, opens, subject }: BoundMention): boolean {
  if (subject !== null && subject.kind !== 'flow' && subject.kind !== 'outcome') return false;
  return sentence === share.sentence || (opens === 'ofWhich' && sentence === share.sentence + 1);
}

/**
 * 市政府制发规范性文件41件: the table of its report may count those of its departments too; of applications it does where
 * the report has counted more before.
 */
function isOfGovernment(mention: BoundMention, counted: number): boolean {
  const { byGovernment, subject, bound, number } = mention;
  if (!byGovernment || bound?.outcome !== 'violation') return false;
  if (!bound.tried.some(({ value }) => value !== null && number.high < value)) return false;
  // None but the government makes 规章.
  if (subject?.kind === 'document') return subject.document === 'normativeDocuments';
  return subject?.kind === 'flow' && number.high < counted;
}

function isOpen({ bound, subject }: BoundMention): boolean {
  if (bound?.outcome !== 'violation') return false;
  return subject?.kind === 'case' || (subject?.kind === 'flow' && subject.applicants.length === 0);
}

const REACH = 30;

function isShare(
  mention: BoundMention,
  before: readonly BoundMention[],
  behind: readonly BoundMention[],
): boolean {
  const { number, sentence } = mention;
  const alike = before.filter((one) => isAlike(one, mention));
  const beside = [...alike, ...behind.filter((one) => isAlike(one, mention))].filter(
    (one) => one.sentence === sentence,
  );
  if (addsUp(beside, mention)) return true;
  return alike.some((one) => one.bound?.outcome === 'pass' && one.number.value > number.value);
}

/** Whether numbers that stand one after the other, that of the mention among them, make what the table says. */
function addsUp(beside: readonly BoundMention[], mention: BoundMention): boolean {
  const place = beside.indexOf(mention);
  for (let from = place; from >= 0; from -= 1) {
    let sum = 0;
    for (const [i, { number }] of beside.slice(from).entries()) {
      sum += number.value;
      const among = i > 0 && from + i >= place;
      if (among && mention.bound!.tried.some(({ value }) => value === sum)) return true;
    }
  }
  return false;
}

function isAlike({ kind, number, verbs, subject }: BoundMention, mention: BoundMention): boolean {
  const counted = kind === 'number' && !number.percent && number.unit === mention.number.unit;
  if (!counted) return false;
  if (mention.subject?.kind === 'case')
    return subject !== null && describeSubject(subject) === describeSubject(mention.subject);
  // 含2022年结转34件，结转2024年33件: one verb, and two things that it counts
  const same =
    subject === null ||
    (subject.kind === 'flow' && describeSubject(subject) === describeSubject(mention.subject!));
  return same && verbs !== '' && verbs === mention.verbs;
}
