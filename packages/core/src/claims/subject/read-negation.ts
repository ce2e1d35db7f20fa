import type { Clause } from '../clauses/clause.ts';
import { findDoubts } from '../doubts/find-doubts.ts';
import { isOtherBody, isOwnBody } from '../said/hear-body.ts';
import type { Ground, Said } from '../said/said.ts';
import { hearScope } from '../said/scope.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { ProseNumber } from '../tokens/scan-number.ts';
import type { Token } from '../tokens/tokenize.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import type { Mention } from './mention.ts';
import { readDenied } from './read-denied.ts';
import { readSubject } from './read-subject.ts';

/**
 * 未收到, 没有发生, 无结转: zeros that are said without a number, one for each thing that is denied; null where the clause
 * denies nothing that is counted.
 */
export function readNegation(
  { tokens, place: where }: Clause,
  before: Said,
  ground: Ground,
): { mentions: Mention[]; said: Said } | null {
  const place = tokens.findIndex(isNone);
  if (place < 0) return null;
  const { ahead, denied } = split(tokens, place);
  if (ahead.start >= 0 || ahead.topics.includes('other') || isOtherBody(ahead, ground)) return null;
  const own = isOwnBody(ahead, ground) || tokens.slice(0, place).some((token) => isScope(token, 'self'));
  const said = own ? { ...before, otherIssuer: false } : before;
  const { scope, here } = hearScope(tokens, tokens, said.scope, ground);
  const none = tokens[place]!;
  const last = denied.findLast(isSaying) ?? none;
  const [start, end] = [
    Math.min(none.start, ...denied.map((token) => token.start)),
    Math.max(none.end, last.end),
  ];
  const mentions = readDenied(denied).flatMap(({ subject, anchors }): Mention[] => {
    // 上年无结转 is what comes from that year.
    const carries = anchors.flows.some((flow) => flow.startsWith('carried'));
    const heard = carries ? said : { ...said, scope };
    if (!anchors.topics.includes('onRequest') && readSubject(anchors, here, heard) === null) return [];
    const view = { subject, anchors, here, said: heard, segment: null, otherBody: false, ground };
    const doubts = findDoubts(view);
    return [{ ...NEGATION, ...where, subject, doubts, domain: said.domain, start, end }];
  });
  return mentions.length > 0 ? { mentions, said } : null;
}

/** What is denied stands behind the denial, or before one that ends its clause (…的情况没有发生). */
function split(tokens: readonly Token[], place: number): { ahead: Anchors; denied: readonly Token[] } {
  const [front, behind] = [tokens.slice(0, place), tokens.slice(place + 1)];
  if (behind.some((token) => token.kind === 'gap' || isSaying(token)))
    return { ahead: readAnchors(front), denied: behind };
  return { ahead: readAnchors([]), denied: front };
}

const ZERO: ProseNumber = {
  value: 0,
  low: 0,
  high: 0,
  unit: null,
  percent: false,
  mantissa: null,
  decimals: 0,
  unsure: false,
  chinese: false,
};

const NEGATION = {
  kind: 'negation',
  number: ZERO,
  opens: null,
  total: false,
  ratio: null,
  base: false,
  compared: false,
  merged: false,
  byGovernment: false,
  act: '',
  label: '',
  opensBare: false,
  repeated: false,
  others: false,
  bare: false,
  verbs: '',
} as const;

function isNone(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === 'none';
}

function isSaying(token: Token): boolean {
  return (
    token.kind === 'word' && ['measure', 'outcome', 'case', 'document', 'topic'].includes(token.sense.kind)
  );
}
