import type { Segment } from '../clauses/split-clauses.ts';
import { judgeAttribute, judgeBehind, judgePath, weakest } from '../doubts/judge-words.ts';
import type { Context, Thread } from '../said/context.ts';
import { isOwnBody, judgeBody } from '../said/judge-body.ts';
import { noteDisclosure, remember } from '../said/remember.ts';
import { readScope } from '../said/scope.ts';
import { isLink } from '../tokens/is-link.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { Token } from '../tokens/tokenize.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import { judgeNumber, makeMention } from './make-mention.ts';
import type { Mention } from './mention.ts';
import { readSubject } from './read-subject.ts';

/** Understands one number of a clause; `thread` takes in what later ones leave out. */
export function readNumber(segment: Segment, thread: Thread): Mention {
  const { number, left, after } = segment;
  const around = [...left, ...after];
  const here = readScope(around, left, thread.scope, thread);
  // 由49件增加到57件: what it was before.
  here.comparison ||= '由从'.includes(thread.text[number.start - 1] ?? ' ');
  const behind = readScope(around, after, { ...thread.scope }, thread);
  here.carried ??= behind.carried;
  here.narrower ||= behind.narrower;
  const words = findWords(segment, thread);
  const anchors = readAnchors(words);
  const before = words.includes(thread.pending[0]!) ? thread.pending : [];
  const idle = readScope([...before], before, { ...thread.scope }, thread);
  here.narrower ||= idle.narrower;
  // 申请数比2022年(90件)增加11件: what it is compared with stands in brackets.
  here.comparison ||= idle.comparison && thread.text[number.start - 1] === '(';
  correctAnchors(anchors, segment, thread.text);
  readFiling(anchors, thread);
  const other = judgeBody(anchors, segment, thread);
  if (isOwnBody(anchors, thread)) anchors.gapBefore = null;
  noteDisclosure(anchors, thread);
  if (isSumOfIntake(segment, thread)) anchors.flows = ['received', 'carriedOver'];
  const { subject, certainty } = readSubject(anchors, here, thread);
  const mention = makeMention(segment, anchors, thread);
  mention.subject = subject;
  mention.compared = here.comparison;
  mention.merged = words.some((token) => isScope(token, 'merged'));
  mention.certainty = weakest([
    certainty,
    judgeNumber(segment, subject),
    judgeAttribute(segment, anchors, thread.text),
    judgeBehind(segment, thread.text),
    judgePath(anchors, segment, thread.text),
    other,
  ]);
  if (anchors.flows.length > 0 && anchors.cases.length === 0) {
    const counted = subject?.kind === 'channel' ? 'doubt' : 'sure';
    thread.lastFlow = { flows: anchors.flows, certainty: weakest([mention.certainty, counted]) };
  }
  if (mention.subject === null && isOfKind(anchors, segment, thread.text))
    thread.lastFlow = { flows: [], certainty: 'doubt' };
  thread.lastOutcome = anchors.outcomes.at(-1) ?? thread.lastOutcome;
  thread.posted = isPosted(anchors, thread.posted);
  if (thread.domain === null && anchors.topics.join() === 'plea') thread.plea = mention;
  remember(anchors, thread);
  mention.domain = thread.domain;
  if (subject && !isPartOf(anchors, subject) && !number.number.percent)
    thread.parent = joinParents(mention, thread.parent);
  return mention;
}

/** What the words say by those that are not known. */
function correctAnchors(anchors: Anchors, { number, after }: Segment, text: string): void {
  anchors.gapBehind ||= anchors.start >= 0 && after.some(({ kind }) => kind === 'gap');
  // 不动产登记1200件: what is registered is no application.
  if (anchors.gapBefore?.end === anchors.start || anchors.topics.includes('other'))
    anchors.flows = anchors.flows.filter((flow) => flow !== 'registered');
  // 制发规范性文件2件，印发文件216件: of any kind.
  const ofAnyKind = anchors.documents.length === 0 && anchors.documentMeasures.length > 0;
  anchors.gapBehind ||= ofAnyKind && text.slice(anchors.start, number.start).includes('文件');
}

/** 征地类申请34件，办结33件: of those alone. */
function isOfKind({ gapBefore, flows }: Anchors, { number }: Segment, text: string): boolean {
  return flows.length === 0 && gapBefore !== null && text.slice(gapBefore.end, number.start).includes('申请');
}

/** 公示行政许可决定9件、行政处罚决定2件: both are postings, until another verb is said. */
function isPosted({ documentMeasures, topics, links }: Anchors, before: boolean): boolean {
  if (documentMeasures.includes('published') || topics.includes('posting') || topics.includes('other'))
    return true;
  return before && documentMeasures.length === 0 && !links.includes('made');
}

/** 收到38件，办结39件，其中自然人…: any of them may be meant by what follows. */
function joinParents(mention: Mention, before: Context['parent']): Context['parent'] {
  const [own, other] = [mention.subject, before?.subject];
  if (own?.kind !== 'flow' || other?.kind !== 'flow') return mention;
  const measures = [...new Set([...other.measures, ...own.measures])];
  return { subject: { ...own, measures }, certainty: weakest([mention.certainty, before!.certainty]) };
}

/** The words of a number: its own; where they say nothing, those of the clause before, if nothing unknown is between. */
function findWords({ left, after, enumerated }: Segment, thread: Thread): Token[] {
  const opened = !enumerated && onlyOpens(thread.pending) ? thread.pending : [];
  const own = [...opened, ...thread.channel, ...left, ...after];
  const anchors = readAnchors(own);
  const says = anchors.start >= 0 || anchors.gapBefore !== null;
  if (says || enumerated || thread.pending.length === 0) return own;
  return [...thread.pending, ...own];
}

/** 其中， opens the list at its first number. */
function onlyOpens(pending: readonly Token[]): boolean {
  const { links, start, gapBefore } = readAnchors(pending);
  return links.includes('ofWhich') && start < 0 && gapBefore === null;
}

/** 新增行政复议12件、行政诉讼5件: what was done with the first was done with the others. */
function readFiling(anchors: Anchors, thread: Thread): void {
  if (anchors.cases.length === 0) return;
  if (anchors.flows.length === 0) anchors.flows = [...thread.caseFlows];
  else thread.caseFlows = anchors.flows.filter((flow) => flow === 'new' || flow.startsWith('carried'));
}

/** 新收38件，上年结转5件，共43件: the last number is the sum of the two before, where no other word stands by it. */
function isSumOfIntake({ left, after }: Segment, { parent }: Thread): boolean {
  const sums = left.some((token) => isLink(token, 'sum'));
  if (!sums || after.length > 0 || !left.every((token) => isLink(token, 'sum') || isLink(token, 'is')))
    return false;
  if (parent?.subject?.kind !== 'flow' || parent.subject.applicants.length > 0) return false;
  const [intake, carried, ...others] = parent.subject.measures;
  return (intake === 'new' || intake === 'received') && carried === 'carriedOver' && others.length === 0;
}

function isPartOf({ flows, links, cases }: Anchors, subject: NonNullable<Mention['subject']>): boolean {
  if (subject.kind === 'flow' && subject.applicants.length === 0) return false;
  if (subject.kind === 'case') return subject.result !== null && cases.length === 0;
  if (subject.kind === 'outcome' && subject.applicants.length === 0) return false;
  return links.includes('ofWhich') || flows.length === 0;
}
