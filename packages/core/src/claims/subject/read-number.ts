import type { Segment } from '../clauses/segment.ts';
import type { DoubtId } from '../doubts/doubts.ts';
import { findDoubts } from '../doubts/find-doubts.ts';
import { hearBody, isOtherBody, isOwnBody } from '../said/hear-body.ts';
import { hearDisclosure, hearWords } from '../said/hear-words.ts';
import type { Counted, Ground, Said } from '../said/said.ts';
import { type ClauseScope, hearScope } from '../said/scope.ts';
import { isLink } from '../tokens/is-link.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { Token } from '../tokens/tokenize.ts';
import { FILES, FROM, PLEA } from '../words/phrases.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import { findWords } from './find-words.ts';
import { makeMention } from './make-mention.ts';
import type { Mention } from './mention.ts';
import { readSubject } from './read-subject.ts';
import type { Subject } from './subject.ts';

/**
 * Understands one number of a clause; `said` is what has been said behind it.
 *
 * @param index of the mention in its paragraph
 */
export function readNumber(
  segment: Segment,
  index: number,
  before: Said,
  ground: Ground,
): { mention: Mention; said: Said } {
  const words = findWords(segment, before);
  const { here, scope } = readScopes(segment, words, before, ground);
  const corrected = correctAnchors(readAnchors(words), segment, ground.text);
  const read = readFiling(corrected, before);
  const said = hearBody(read, segment, { ...before, scope, caseFlows: keepFlows(corrected, before) }, ground);
  const otherBody = isOtherBody(read, ground);
  const named = isOwnBody(read, ground) ? { ...read, gapBefore: null } : read;
  const anchors = isSumOfIntake(segment, said)
    ? { ...named, flows: ['received' as const, 'carriedOver' as const] }
    : named;
  const heard = hearDisclosure(anchors, said);
  const subject = readSubject(anchors, here, heard);
  const mention: Mention = {
    ...makeMention(segment, anchors, heard, ground.text),
    subject,
    compared: here.comparison,
    merged: words.some((token) => isScope(token, 'merged')),
    doubts:
      subject === null
        ? ['unknown']
        : findDoubts({ subject, anchors, here, said: heard, segment, otherBody, ground }),
  };
  const next = hearNumber({ mention, index, anchors, segment, here }, heard, ground);
  return { mention: { ...mention, domain: next.domain }, said: next };
}

/** What the sentence and what the words of this number alone say of whose it is, and when. */
function readScopes(
  { left, number, after }: Segment,
  words: readonly Token[],
  said: Said,
  ground: Ground,
): { scope: Said['scope']; here: ClauseScope } {
  const around = [...left, ...after];
  const { scope, here } = hearScope(around, left, said.scope, ground);
  const behind = hearScope(around, after, scope, ground).here;
  const pending = words.includes(said.pending[0]!) ? said.pending : [];
  const idle = hearScope(pending, pending, scope, ground).here;
  const opensAside = ground.text[number.start - 1] === '(';
  return {
    scope,
    here: {
      ...here,
      // 由49件增加到57件: what it was before. 申请数比2022年(90件)增加11件: what it is compared with stands in brackets.
      comparison:
        here.comparison ||
        FROM.includes(ground.text[number.start - 1] ?? ' ') ||
        (idle.comparison && opensAside),
      carried: here.carried ?? behind.carried,
      narrower: here.narrower || behind.narrower || idle.narrower,
    },
  };
}

interface NumberRead {
  mention: Mention;
  index: number;
  anchors: Anchors;
  segment: Segment;
  here: ClauseScope;
}

/** What is remembered of a number by those behind it. */
function hearNumber(
  { mention, index, anchors, segment, here }: NumberRead,
  before: Said,
  { text }: Ground,
): Said {
  const { subject } = mention;
  const ofAnything = before.domain === null && anchors.topics.join() === 'plea';
  const said = hearWords(anchors, {
    ...before,
    lastFlow: hearFlow(mention, anchors, segment, before, text),
    lastOutcome: anchors.outcomes.at(-1) ?? before.lastOutcome,
    posted: isPosted(anchors, before.posted),
    excepted: before.excepted || here.except,
    plea: ofAnything ? index : before.plea,
  });
  const counted = subject && !isPartOf(anchors, subject) && !mention.number.percent;
  return counted ? { ...said, parent: joinParents(mention, index, subject, said.parent) } : said;
}

function hearFlow(
  { subject, doubts }: Mention,
  anchors: Anchors,
  segment: Segment,
  { lastFlow }: Said,
  text: string,
): Said['lastFlow'] {
  if (subject === null && isOfKind(anchors, segment, text)) return { subject: [], doubts: ['ofKind'] };
  if (anchors.flows.length === 0 || anchors.cases.length > 0) return lastFlow;
  const ofChannel: DoubtId[] = subject?.kind === 'channel' ? ['ofChannel'] : [];
  return { subject: anchors.flows, doubts: [...doubts, ...ofChannel] };
}

/** What the words say by those that are not known. */
function correctAnchors(anchors: Anchors, { number, after }: Segment, text: string): Anchors {
  // 不动产登记1200件: what is registered is no application.
  const other = anchors.gapBefore?.end === anchors.start || anchors.topics.includes('other');
  // 制发规范性文件2件，印发文件216件: of any kind.
  const ofAnyKind = anchors.documents.length === 0 && anchors.documentMeasures.length > 0;
  return {
    ...anchors,
    flows: other ? anchors.flows.filter((flow) => flow !== 'registered') : anchors.flows,
    gapBehind:
      anchors.gapBehind ||
      (anchors.start >= 0 && after.some(({ kind }) => kind === 'gap')) ||
      (ofAnyKind && text.slice(anchors.start, number.start).includes(FILES)),
  };
}

/** 征地类申请34件，办结33件: of those alone. */
function isOfKind({ gapBefore, flows }: Anchors, { number }: Segment, text: string): boolean {
  return flows.length === 0 && gapBefore !== null && text.slice(gapBefore.end, number.start).includes(PLEA);
}

/** 公示行政许可决定9件、行政处罚决定2件: both are postings, until another verb is said. */
function isPosted({ documentMeasures, topics, links }: Anchors, before: boolean): boolean {
  if (documentMeasures.includes('published') || topics.includes('posting') || topics.includes('other'))
    return true;
  return before && documentMeasures.length === 0 && !links.includes('made');
}

/** 收到38件，办结39件，其中自然人…: any of them may be meant by what follows. */
function joinParents(
  { doubts }: Mention,
  index: number,
  own: Subject,
  before: Said['parent'],
): Counted<Subject | null> {
  const other = before?.subject;
  if (own.kind !== 'flow' || other?.kind !== 'flow') return { subject: own, doubts, of: index };
  const measures = [...new Set([...other.measures, ...own.measures])];
  return { subject: { ...own, measures }, doubts: [...new Set([...doubts, ...before!.doubts])] };
}

/** 新增行政复议12件、行政诉讼5件: what was done with the first was done with the others. */
function readFiling(anchors: Anchors, { caseFlows }: Said): Anchors {
  return anchors.cases.length > 0 && anchors.flows.length === 0
    ? { ...anchors, flows: [...caseFlows] }
    : anchors;
}

function keepFlows({ cases, flows }: Anchors, { caseFlows }: Said): Said['caseFlows'] {
  if (cases.length === 0 || flows.length === 0) return caseFlows;
  return flows.filter((flow) => flow === 'new' || flow.startsWith('carried'));
}

/** 新收38件，上年结转5件，共43件, in either order: the last number is the sum of the two before, where no other word stands by it. */
function isSumOfIntake({ left, after }: Segment, { parent }: Said): boolean {
  const sums = left.some((token) => isLink(token, 'sum'));
  if (!sums || after.length > 0 || !left.every((token) => isLink(token, 'sum') || isLink(token, 'is')))
    return false;
  if (parent?.subject?.kind !== 'flow' || parent.subject.applicants.length > 0) return false;
  const { measures } = parent.subject;
  const intake = measures.includes('new') || measures.includes('received');
  return intake && measures.includes('carriedOver') && measures.length === 2;
}

function isPartOf({ flows, links, cases }: Anchors, subject: Subject): boolean {
  if (subject.kind === 'flow' && subject.applicants.length === 0) return false;
  if (subject.kind === 'case') return subject.result !== null && cases.length === 0;
  if (subject.kind === 'outcome' && subject.applicants.length === 0) return false;
  return links.includes('ofWhich') || flows.length === 0;
}
