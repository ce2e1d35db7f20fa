import type { Report } from '../../report/report.ts';
import { isBarred, isPartial } from '../doubts/leaves.ts';
import type { Mention } from '../subject/mention.ts';
import type { Subject } from '../subject/subject.ts';
import type { ProseNumber } from '../tokens/scan-number.ts';
import { YUAN } from '../words/units.ts';
import { bind } from './bind.ts';
import type { BoundMention } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { findReadings } from './readings.ts';

/** The mention with what the cells say of it; a difference accuses nobody where a doubt is left. */
export function bindMention(mention: Mention, report: Report): BoundMention {
  if (isBarred(mention.doubts) || mention.subject === null) return { ...mention, bound: null };
  const readings = listReadings(mention, report);
  if (readings.length === 0) return { ...mention, bound: null };
  const bound = bind(roundAmount(mention), readings, report.cells);
  const doubts = mention.doubts.filter((doubt) => doubt !== 'mixed' || mention.subject!.kind === 'flow');
  const exceeds = isPartial(doubts) && exceedsAll(mention, report);
  const doubtful = doubts.length > 0 && bound.outcome === 'violation' && !exceeds;
  return { ...mention, doubts, bound: doubtful ? { ...bound, outcome: 'undetermined' } : bound };
}

/** 复议诉讼7件: of words that run together each may be meant, or all of them. */
function listReadings({ subject, doubts }: Mention, { template }: Report): Reading[] {
  const readings = findReadings(subject!, template);
  if (!doubts.includes('mixed')) return readings;
  const singles =
    subject!.kind === 'outcome'
      ? subject!.outcomes.map((outcome) => ({ ...subject!, outcomes: [outcome] }) as Subject)
      : subject!.kind === 'case'
        ? subject!.cases.map((kind) => ({ ...subject!, cases: [kind] }) as Subject)
        : [];
  return [...readings, ...singles.flatMap((one) => findReadings(one, template))];
}

/** An amount in 元 may be rounded to the last digit of one in 万元. */
function roundAmount({ number }: Mention): ProseNumber {
  if (number.unit !== YUAN) return number;
  const step = Math.max(AMOUNT_STEP, number.value * 0.005);
  return { ...number, low: number.low - step, high: number.high + step };
}

const AMOUNT_STEP = 100;

/** 其中按期办结61件 of 52: a part is no more than the whole, whatever it is a part of. */
function exceedsAll({ subject, number }: Mention, report: Report): boolean {
  if (subject?.kind !== 'flow' || subject.applicants.length > 0) return false;
  const all = findReadings({ kind: 'flow', measures: ['any'], applicants: [] }, report.template);
  return bind(number, all, report.cells).tried.every(({ value }) => value !== null && number.low > value);
}
