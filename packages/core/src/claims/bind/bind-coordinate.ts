import { giveUp } from './give-up.ts';
import { isCounted } from './mention-place.ts';
import type { BoundMention } from './paragraph.ts';

/** 收到政府信息公开申请10件、纸质申请42件: counts that stand side by side under one verb are parts of what came in. */
export function bindCoordinate(mentions: readonly BoundMention[]): BoundMention[] {
  return mentions.map((mention, i) => {
    if (mention.bound?.outcome !== 'violation' || !isWhole(mention)) return mention;
    const others = [...readBefore(mentions, i), ...readBehind(mentions, i)];
    if (others.length === 0) return mention;
    const sum = others.reduce((total, { number }) => total + number.value, mention.number.value);
    const adds = mention.bound.tried.some(({ value }) => value === sum);
    return adds || others.every(({ subject }) => subject?.kind === 'channel')
      ? giveUp(mention, 'coordinate')
      : mention;
  });
}

function isWhole({ subject }: BoundMention): boolean {
  return subject?.kind === 'flow' && subject.applicants.length === 0;
}

/** The numbers that it stands beside without a verb of its own, up to the one that has it: 收到电子申请17件、书面申请7件. */
function readBefore(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const run: BoundMention[] = [];
  for (let i = place; i > 0 && run.length < REACH && goesOn(mentions[i]!, mentions[i - 1]!); i -= 1)
    run.push(mentions[i - 1]!);
  return run;
}

/** The numbers right behind it that have no verb of their own, and count nothing else. */
function readBehind(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const run: BoundMention[] = [];
  for (let i = place + 1; i < mentions.length && run.length < REACH; i += 1) {
    const mention = mentions[i]!;
    const open = mention.subject === null || mention.subject.kind === 'channel';
    if (!goesOn(mention, mentions[place]!) || !open) break;
    run.push(mention);
  }
  return run;
}

function goesOn(mention: BoundMention, first: BoundMention): boolean {
  const joined = JOINS.has(mention.label[0] ?? '') && mention.sentence === first.sentence;
  const plain = mention.opens === null && mention.verbs === '' && mention.number.unit === first.number.unit;
  return joined && plain && isCounted(mention);
}

const REACH = 7;
const JOINS = new Set(['、', '和', '及', '与']);
