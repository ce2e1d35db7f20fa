import type { Outcome } from '../words/sense.ts';
import { giveUp } from './give-up.ts';
import type { BoundMention } from './paragraph.ts';

/**
 * Words that count a part of what their row counts: 撤回 of 其他处理 3, 不属于本机关 of 无法提供 1, 信息不存在 where the
 * sentence counts 不属于本机关 beside it. Less than the row contradicts nothing.
 */
export function bindParts(mentions: readonly BoundMention[]): BoundMention[] {
  const divided = new Set(mentions.filter(counts('notOurs')).map(({ sentence }) => sentence));
  return mentions.map((mention) => {
    const part = PARTS.some((name) => counts(name)(mention));
    const beside = counts('unavailable.notHeld')(mention) && divided.has(mention.sentence);
    return (part || beside) && isLess(mention) ? giveUp(mention, 'partOfRow') : mention;
  });
}

const PARTS: readonly Outcome[] = ['otherHandling.other', 'notOurs'];

function counts(name: Outcome): (mention: BoundMention) => boolean {
  return ({ subject }) => subject?.kind === 'outcome' && subject.outcomes.join() === name;
}

function isLess({ bound, number }: BoundMention): boolean {
  return bound?.tried.some(({ value }) => value !== null && number.high <= value) ?? false;
}
