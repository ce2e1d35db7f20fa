import { giveUp } from './give-up.ts';
import { isCounted } from './mention-place.ts';
import type { BoundMention } from './paragraph.ts';

/** 收到政府信息公开申请10件、纸质申请42件: counts that stand side by side under one verb are parts of what came in. */
export function bindCoordinate(mentions: readonly BoundMention[]): BoundMention[] {
  return mentions.map((mention, i) => {
    if (mention.bound?.outcome !== 'violation' || !isWhole(mention)) return mention;
    const run = readRun(mentions, i);
    if (run.length === 0) return mention;
    const sum = run.reduce((total, { number }) => total + number.value, mention.number.value);
    const adds = mention.bound.tried.some(({ value }) => value === sum);
    return adds || run.every(({ subject }) => subject?.kind === 'channel')
      ? giveUp(mention, 'coordinate')
      : mention;
  });
}

function isWhole({ subject }: BoundMention): boolean {
  return subject?.kind === 'flow' && subject.applicants.length === 0;
}

/** The numbers right behind it that have no verb of their own. */
function readRun(mentions: readonly BoundMention[], place: number): BoundMention[] {
  const first = mentions[place]!;
  const run: BoundMention[] = [];
  for (const mention of mentions.slice(place + 1, place + REACH)) {
    const joined = JOINS.has(mention.label[0] ?? '') && mention.sentence === first.sentence;
    const plain = mention.opens === null && mention.verbs === '' && mention.number.unit === first.number.unit;
    const open = mention.subject === null || mention.subject.kind === 'channel';
    if (!joined || !plain || !open || !isCounted(mention)) break;
    run.push(mention);
  }
  return run;
}

const REACH = 8;
const JOINS = new Set(['、', '和', '及', '与']);
