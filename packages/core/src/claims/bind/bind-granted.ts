import type { Report } from '../../report/report.ts';
import { bind } from './bind.ts';
import { giveUp } from './give-up.ts';
import type { BoundMention } from './paragraph.ts';
import { findReadings } from './readings.ts';

/**
 * The old words 已主动公开 and 同意公开 are both 予以公开 in the table: where a sentence counts both, their sum is
 * compared. 已主动公开 alone may be a part of what was granted, so a difference says nothing.
 */
export function bindGranted(mentions: readonly BoundMention[], report: Report): BoundMention[] {
  const sentences = groupBySentence(mentions);
  return mentions.map((mention) => {
    const { known, granted } = sentences.get(mention.sentence) ?? NONE;
    if (known.length === 0 || !isOld(mention)) return mention;
    if (known.length > 1 || granted.length !== 1) return giveUp(mention, 'oldWords');
    const [one, other] = [known[0]!.number, granted[0]!.number];
    const sum = {
      ...one,
      value: one.value + other.value,
      low: one.low + other.low,
      high: one.high + other.high,
    };
    const bound = bind(sum, findReadings(granted[0]!.subject!, report.template), report.cells);
    // More than there were applications is wrong, whatever they were told.
    const all = findReadings({ kind: 'flow', measures: ['any'], applicants: [] }, report.template);
    const { tried } = bind(sum, all, report.cells);
    const exceeds = tried.every(({ value }) => value !== null && sum.low > value);
    return exceeds ? { ...mention, bound } : giveUp({ ...mention, bound }, 'oldWords');
  });
}

interface Old {
  known: BoundMention[];
  granted: BoundMention[];
}

const NONE: Old = { known: [], granted: [] };

function groupBySentence(mentions: readonly BoundMention[]): Map<number, Old> {
  const sentences = new Map<number, Old>();
  for (const mention of mentions) {
    if (mention.bound === null) continue;
    const old = sentences.get(mention.sentence) ?? { known: [], granted: [] };
    if (counts('alreadyPublic')(mention)) old.known.push(mention);
    if (counts('granted')(mention) || counts('agreed')(mention)) old.granted.push(mention);
    sentences.set(mention.sentence, old);
  }
  return sentences;
}

function isOld(mention: BoundMention): boolean {
  return (
    mention.bound !== null && ['alreadyPublic', 'agreed', 'granted'].some((name) => counts(name)(mention))
  );
}

function counts(name: string): (mention: BoundMention) => boolean {
  return ({ subject }) => {
    return (
      subject?.kind === 'outcome' &&
      subject.outcomes[0] === name &&
      subject.outcomes.length === 1 &&
      subject.applicants.length === 0
    );
  };
}
