import { JOINS } from '../words/phrases.ts';
import { giveUp } from './give-up.ts';
import { isCounted } from './mention-place.ts';
import type { BoundMention } from './paragraph.ts';

/** 收到政府信息公开申请10件、纸质申请42件: counts that stand side by side under one verb are parts of what came in. */
export function bindCoordinate(mentions: readonly BoundMention[]): BoundMention[] {
  return mentions.map((mention, i) => {
    if (mention.bound?.outcome !== 'violation' || !isWhole(mention)) return mention;
    // 电子公开申请17件、书面公开申请7件: the second is none of its own.
    if (isJoined(mention, mentions[i - 1])) return giveUp(mention, 'coordinate');
    const run = readRun(mentions, i);
    if (run.length === 0) return mention;
    const sum = run.reduce((total, { number }) => total + number.value, mention.number.value);
    const adds = mention.bound.tried.some(({ value }) => value === sum);
    const ways = run.every(({ subject }) => subject?.kind === 'channel');
    return adds || ways ? giveUp(mention, 'coordinate') : mention;
  });
}

function isWhole({ subject }: BoundMention): boolean {
  return subject?.kind === 'flow' && subject.applicants.length === 0;
}

/** It has no verb of its own and stands right behind a number of applications. */
function isJoined(mention: BoundMention, before: BoundMention | undefined): boolean {
  if (!before || before.sentence !== mention.sentence || !JOINS.has(mention.label[0] ?? '')) return false;
  return (
    mention.verbs === '' && before.subject?.kind === 'flow' && before.number.unit === mention.number.unit
  );
}

/** The numbers right behind it that have no verb of their own. */
function readRun(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const first = mentions[place]!;
  const near = mentions.slice(place + 1, place + REACH);
  const end = near.findIndex((mention) => !goesOn(mention, first));
  return end < 0 ? near : near.slice(0, end);
}

function goesOn(mention: BoundMention, first: BoundMention): boolean {
  const { subject, label, verbs, opens, number } = mention;
  const joined = JOINS.has(label[0] ?? '') && mention.sentence === first.sentence;
  const plain = opens === null && verbs === '' && number.unit === first.number.unit && isCounted(mention);
  const open = subject === null || subject.kind === 'channel' || isWhole(mention);
  return joined && plain && open;
}

const REACH = 8;
