import type { Clause } from '../clauses/clause.ts';
import type { Ground, Said } from '../said/said.ts';
import type { Token } from '../tokens/tokenize.ts';
import { DONE, MANNER } from '../words/phrases.ts';
import { readAnchors } from './anchors.ts';
import type { Mention, Sweeping } from './mention.ts';

/**
 * 均已办结, 均获维持: a clause without a number that says something of all that was counted before it.
 *
 * @param last the number before the clause, which 均 speaks of
 */
export function readSweeping(
  { tokens: clause, place: where }: Clause,
  said: Said,
  last: Mention | undefined,
  { text }: Ground,
): Sweeping | null {
  const place = clause.findIndex(isAll);
  if (place < 0) return null;
  const anchors = readAnchors(clause);
  // 应于年内答复的均已答复: all of those alone.
  const named = clause.slice(0, place).some(({ kind }) => kind === 'gap');
  const bounded = clause.some(isBounded) || anchors.gapBehind || named || saysHow(clause, text);
  if (bounded || anchors.topics.includes('other') || anchors.links.includes('none')) return null;
  const sweeping = {
    cases: anchors.cases.length > 0 ? anchors.cases : said.cases,
    start: Math.min(clause[place]!.start, anchors.start),
    end: anchors.end,
    ...where,
  };
  const { results, flows, outcomes, applicants, channels } = anchors;
  if (results.length === 1 && results[0] === 'upheld' && said.domain === 'review' && flows.length === 0) {
    return sweeping.cases.length > 0 ? { kind: 'allUpheld', ...sweeping } : null;
  }
  const narrowed = outcomes.length + applicants.length + channels.length + results.length > 0;
  if (
    narrowed ||
    flows.length === 0 ||
    !flows.includes('completed') ||
    flows.some((flow) => !SWEPT.has(flow))
  )
    return null;
  return speaksOfAll(anchors.topics, last, where, said) ? { kind: 'allCompleted', ...sweeping } : null;
}

/** 收到的申请均已办结 */
const SWEPT = new Set<string>(['completed', 'received', 'accepted']);

/** 均依法答复 says how it was done; 均已依法答复 that it was. */
function saysHow(clause: readonly Token[], text: string): boolean {
  const words = text.slice(clause[0]!.start, clause.at(-1)!.end);
  return MANNER.test(words) && !words.includes(DONE);
}

function isAll(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === 'all';
}

/** 按期, 除…外, 2021年的: not all, or not of this year. */
function isBounded(token: Token): boolean {
  if (token.kind === 'year' || token.kind === 'month') return true;
  if (token.kind !== 'word') return false;
  if (token.sense.kind === 'scope') return token.sense.value !== 'thisYear' && token.sense.value !== 'self';
  return token.sense.kind === 'link' && token.sense.value === 'timely';
}

function speaksOfAll(
  topics: readonly string[],
  last: Mention | undefined,
  { sentence }: Clause['place'],
  said: Said,
): boolean {
  if (topics.includes('application') || topics.includes('plea')) return said.domain === 'application';
  if (!last || last.sentence !== sentence || last.doubts.length > 0) return false;
  return last.subject?.kind === 'flow' && last.subject.applicants.length === 0;
}
