import { giveUp } from './give-up.ts';
import type { BoundMention } from './paragraph.ts';

/**
 * 收到146件，3件系重复登记予以合并，实际登记143件: what came in may be more than what was registered, where the sentence,
 * or the one beside it, counts what is left.
 */
export function bindScreened(mentions: readonly BoundMention[]): BoundMention[] {
  return mentions.map((mention, place) => {
    const open = mention.bound?.outcome === 'violation' && countsIntake(mention);
    if (!open) return mention;
    const near = mentions.slice(Math.max(0, place - REACH), place + REACH);
    return isScreened(mention, near) ? giveUp(mention, 'merged') : mention;
  });
}

const REACH = 12;

function isScreened(mention: BoundMention, mentions: readonly BoundMention[]): boolean {
  const near = mentions.filter((one) => one !== mention && isNear(one, mention));
  return near.some((one) => {
    const left = one.number.value;
    const dropped = mention.number.value - left;
    if (one.merged && isCount(one) && fits(mention, dropped)) return true;
    if (!fits(mention, left) || left >= mention.number.value) return false;
    // 受理43件(新收38件，上年结转5件): what is new is a part.
    const part = one.subject?.kind === 'flow' && one.subject.measures.includes('new');
    if (one.subject !== null && !part) return countsIntake(one);
    const said = near.some((other) => other !== one && other.number.value === dropped);
    return (part ? countsIntake(one) : isCount(one)) && (one.merged || said);
  });
}

function isNear(one: BoundMention, { sentence, number }: BoundMention): boolean {
  const near = Math.abs(one.sentence - sentence) <= 1;
  return near && one.kind === 'number' && one.number.unit !== null && one.number.value < number.value;
}

/** It counts nothing that is known. */
function isCount({ subject, number }: BoundMention): boolean {
  return !number.percent && (subject === null || subject.kind === 'outcome');
}

const INTAKE = new Set<string>(['new', 'received', 'accepted', 'registered', 'any']);

function countsIntake({ subject }: BoundMention): boolean {
  if (subject?.kind !== 'flow' || subject.applicants.length > 0) return false;
  return subject.measures.every((measure) => INTAKE.has(measure));
}

function fits({ bound }: BoundMention, value: number): boolean {
  return bound?.tried.some((reading) => reading.value === value) ?? false;
}
