import type { Clause } from '../clauses/clause.ts';
import type { DoubtId } from '../doubts/doubts.ts';
import { findDoubts } from '../doubts/find-doubts.ts';
import { isOtherBody, isOwnBody } from '../said/hear-body.ts';
import type { Ground, Said } from '../said/said.ts';
import { hearScope } from '../said/scope.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { ProseNumber } from '../tokens/scan-number.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { FlowMeasure } from '../words/sense.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import type { Mention } from './mention.ts';
import { dropHandling, readSubject } from './read-subject.ts';
import type { Subject } from './subject.ts';

/** 未收到, 没有发生, 无结转: a zero that is said without a number. Null where the clause denies nothing that is counted. */
export function readNegation(
  { tokens, place: where }: Clause,
  before: Said,
  ground: Ground,
): { mention: Mention; said: Said } | null {
  const place = tokens.findIndex(isNone);
  if (place < 0) return null;
  const ahead = readAnchors(tokens.slice(0, place));
  const denied = tokens.slice(place + 1);
  const anchors = readAnchors(denied);
  // 未到期的结转下年 denies that it was due.
  if (anchors.gapBefore || anchors.links.includes('timely')) return null;
  if (ahead.start >= 0 || ahead.topics.includes('other') || isOtherBody(ahead, ground)) return null;
  const deniable = readDenied(anchors);
  if (deniable === null) return null;
  const own = isOwnBody(ahead, ground) || tokens.slice(0, place).some((token) => isScope(token, 'self'));
  const said = own ? { ...before, otherIssuer: false } : before;
  const { scope, here } = hearScope(tokens, tokens, said.scope, ground);
  // 上年无结转 is what comes from that year.
  const carries = anchors.flows.some((flow) => flow.startsWith('carried'));
  const heard = carries ? said : { ...said, scope };
  const subject = readSubject(anchors, here, heard);
  if (subject === null) return null;
  const view = { subject, anchors, here, said: heard, segment: null, otherBody: false, ground };
  const stray: DoubtId[] = isUnknown(ahead) ? ['deniedBefore'] : [];
  const none = tokens[place]!;
  const last = denied.findLast(isSaying) ?? none;
  const mention: Mention = {
    kind: 'negation',
    number: ZERO,
    subject: deniable,
    doubts: [...findDoubts(view), ...stray],
    domain: said.domain,
    start: none.start,
    end: last.end,
    ...where,
    opens: null,
    total: false,
    ratio: null,
    compared: false,
    merged: false,
    byGovernment: false,
    verbs: '',
  };
  return { mention, said };
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

function isNone(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === 'none';
}

function isSaying(token: Token): boolean {
  return token.kind === 'word' && ['measure', 'case', 'document', 'topic'].includes(token.sense.kind);
}

/** 严格落实… 未 may deny what was said before, not what is counted. */
function isUnknown(before: Anchors): boolean {
  return before.gapBefore !== null && before.flows.length > 0;
}

const DENIABLE = new Set<FlowMeasure>([
  'new',
  'received',
  'accepted',
  'carriedOver',
  'carriedForward',
  'carried',
]);

/** What cannot be denied as a whole (未按时答复, 无重复申请, 未被纠正) is left alone. */
function readDenied(anchors: Anchors): Subject | null {
  const { cases, topics, outcomes, results, applicants, channels, documents, documentMeasures } = anchors;
  const flows = dropHandling(anchors.flows);
  if (documents.length > 0) return readDeniedDocument(anchors);
  const others = [outcomes, results, applicants, channels, documentMeasures];
  if (others.some((list) => list.length > 0) || topics.includes('other') || topics.includes('posting'))
    return null;
  if (cases.length > 0) {
    return flows.every((flow) => DENIABLE.has(flow))
      ? { kind: 'case', cases, result: null, among: [] }
      : null;
  }
  if (flows.length > 0 && flows.every((flow) => DENIABLE.has(flow))) {
    return { kind: 'flow', measures: flows, applicants: [] };
  }
  if (
    flows.length === 0 &&
    (topics.includes('application') || topics.includes('plea')) &&
    !anchors.gapBehind
  ) {
    return { kind: 'flow', measures: ['received'], applicants: [] };
  }
  return null;
}

/** 未制发规范性文件, 没有废止规章. */
function readDeniedDocument(anchors: Anchors): Subject | null {
  const { documents, documentMeasures, gapBehind } = anchors;
  const [document] = documents;
  const counted = document === 'normativeDocuments' || document === 'regulations';
  const said = documentMeasures.length === 1 && ['issued', 'repealed'].includes(documentMeasures[0]!);
  const plain = anchors.flows.length + anchors.cases.length + anchors.outcomes.length === 0;
  if (documents.length !== 1 || !counted || !said || !plain || gapBehind || anchors.links.length > 0)
    return null;
  return { kind: 'document', document, measures: documentMeasures };
}
