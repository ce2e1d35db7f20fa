import { giveUp } from './give-up.ts';
import type { BoundMention } from './paragraph.ts';

/**
 * 县政府收到29件，办结28件；其他单位收到72件，办结71件: numbers of one verb that add up to what the table says are shares of
 * it, and so is what is less than a number of that verb that the table confirms (全县收到101件。县政府收到29件).
 */
export function bindShares(mentions: readonly BoundMention[]): BoundMention[] {
  let share: BoundMention | null = null;
  return mentions.map((mention, place) => {
    if (share?.sentence !== mention.sentence) share = null;
    if (isOfGovernment(mention)) return giveUp(mention);
    if (!isOpen(mention)) return mention;
    const { value } = mention.number;
    // 县政府收到29件，办结28件: what is done with a share is one.
    const chained = share !== null && value <= share.number.value;
    if (!chained && !isShare(mention, place, mentions)) return mention;
    share ??= mention;
    return giveUp(mention);
  });
}

/** 市政府制发规范性文件41件: the table of its report may count those of its departments too. */
function isOfGovernment({ byGovernment, subject, bound, number }: BoundMention): boolean {
  if (!byGovernment || subject?.kind !== 'document') return false;
  return bound?.tried.some(({ value }) => value !== null && number.high < value) ?? false;
}

function isOpen({ bound, subject }: BoundMention): boolean {
  return bound?.outcome === 'violation' && subject?.kind === 'flow' && subject.applicants.length === 0;
}

function isShare(mention: BoundMention, place: number, mentions: readonly BoundMention[]): boolean {
  const { number, bound, sentence } = mention;
  const alike = mentions.filter((one) => isAlike(one, mention));
  const beside = alike.filter((one) => one.sentence === sentence);
  const sum = beside.reduce((total, one) => total + one.number.value, 0);
  if (beside.length > 1 && bound!.tried.some(({ value }) => value === sum)) return true;
  return alike.some((one) => {
    const before = mentions.indexOf(one) < place;
    return before && one.bound?.outcome === 'pass' && one.number.value > number.value;
  });
}

function isAlike({ kind, number, verbs }: BoundMention, mention: BoundMention): boolean {
  const counted = kind === 'number' && !number.percent && number.unit === mention.number.unit;
  return counted && verbs !== '' && verbs === mention.verbs;
}
