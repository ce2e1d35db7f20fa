import { type Anchors, readAnchors } from './anchors.ts';
import { classifiesDocuments } from './classifies-documents.ts';
import type { Context, Thread } from './context.ts';
import { distribute } from './distribute.ts';
import { isLink } from './is-link.ts';
import { isOwnBody, judgeBody } from './judge-body.ts';
import { judgeAttribute, weakest } from './judge-words.ts';
import { judgeNumber, makeMention } from './make-mention.ts';
import type { Domain, Mention, Sweeping } from './mention.ts';
import { namesResults } from './names-results.ts';
import { isCaseWhole, namesWiderWhole } from './names-wider-whole.ts';
import { readNegation } from './read-negation.ts';
import { readSubject } from './read-subject.ts';
import { readSweeping } from './read-sweeping.ts';
import { noteDisclosure, remember } from './remember.ts';
import { type Body, OPEN_SCOPE, readScope } from './scope.ts';
import { type Clause, type Segment, splitSegments, splitSentences } from './split-clauses.ts';
import type { Token } from './tokenize.ts';

export interface Understood {
  mentions: Mention[];
  sweeping: Sweeping[];
  /** What the paragraph is about where it ends. */
  domain: Domain;
}

/**
 * Understands the numbers of a paragraph.
 *
 * @param text normalized; `tokens` are its own
 * @param domain what the paragraph is about before its first word: its section, its heading
 */
export function understand(text: string, tokens: readonly Token[], domain: Domain, body: Body): Understood {
  const understood: Understood = { mentions: [], sweeping: [], domain };
  let parent: Context['parent'] = null;
  let cases: Context['cases'] = [];
  let aboutDisclosure = domain !== null && domain !== 'other' && domain !== 'posting';
  const listsResults = namesResults(tokens);
  splitSentences(tokens).forEach((clauses, sentence) => {
    const goesOn = continues(clauses[0]!);
    const thread: Thread = {
      domain: understood.domain,
      parent: goesOn ? parent : null,
      cases: goesOn ? cases : [],
      allCases: goesOn ? cases : [],
      caseFlows: [],
      issuer: 'sure',
      document: null,
      documentMeasures: [],
      aboutDisclosure,
      listsResults,
      classifying: classifiesDocuments(clauses.flat()),
      lastFlow: null,
      lastOutcome: null,
      listing: false,
      posted: false,
      plea: null,
      caseWholes: [],
      scope: { ...OPEN_SCOPE },
      sentence,
      pending: [],
      channel: [],
      text,
      body,
    };
    readClauses(clauses, thread, understood);
    understood.domain = thread.domain;
    parent = thread.parent;
    ({ aboutDisclosure, cases } = thread);
  });
  return understood;
}

/** 其中 at the head of a sentence speaks of the one before. */
function continues(clause: Clause): boolean {
  const first = clause.find(
    (token) => token.kind === 'gap' || (token.kind === 'word' && token.sense.kind !== 'filler'),
  );
  return first?.kind === 'word' && first.sense.kind === 'link' && first.sense.value === 'ofWhich';
}

/**
 * What a remark in brackets says of scope, 收到57件(2021年49件)，办结59件, holds in the brackets alone, and so do a list
 * that it opens and the matter that it tells from others (行政复议67件(信息公开5件)，行政诉讼42件).
 */
function readClauses(clauses: readonly Clause[], thread: Thread, understood: Understood): void {
  let outside: Pick<Thread, 'scope' | 'domain' | 'listing' | 'aboutDisclosure'> | null = null;
  for (const clause of clauses) {
    if (thread.text[clause[0]!.start - 1] === '(') {
      const { scope, domain, listing, aboutDisclosure } = thread;
      outside = { scope: { ...scope }, domain, listing, aboutDisclosure };
    }
    readClause(clause, thread, understood);
    if (outside === null || thread.text[clause.at(-1)!.end] !== ')') continue;
    const domain = outside.domain ?? thread.domain;
    Object.assign(thread, { ...outside, domain });
    outside = null;
  }
}

function readClause(clause: Clause, thread: Thread, understood: Understood): void {
  const segments = splitSegments(clause);
  if (segments.length === 0) {
    noteDisclosure(readAnchors(clause), thread);
    const negation = readNegation(clause, thread);
    readIdle(clause, thread);
    const sweeping = readSweeping(clause, thread, understood.mentions.at(-1));
    if (sweeping) understood.sweeping.push(sweeping);
    if (negation) understood.mentions.push(negation);
    return;
  }
  const together = distribute(segments, thread.pending);
  const { aboutDisclosure } = thread;
  for (const segment of together ?? segments) {
    const { plea } = thread;
    const mention = readOne(segment, thread);
    const last = understood.mentions.at(-1);
    understood.mentions.push(mention);
    const wider = namesWiderWhole(segment, mention, { last, plea }, thread);
    for (const whole of wider?.wholes ?? []) doubt(whole, thread);
    // So may be the cases that follow.
    if (wider?.why === 'disclosure') thread.aboutDisclosure = aboutDisclosure;
    if (isCaseWhole(mention)) thread.caseWholes.push(mention);
    // 其中3日内办结26件: the list is open for the second number of the clause.
    thread.listing ||= mention.opens === 'ofWhich';
  }
  thread.listing ||= readAnchors(clause).links.includes('ofWhich');
  thread.pending = [];
  thread.channel = [];
}

function doubt(whole: Mention, thread: Thread): void {
  if (whole.certainty === 'sure') whole.certainty = 'doubt';
  if (thread.lastFlow?.certainty === 'sure') thread.lastFlow = { ...thread.lastFlow, certainty: 'doubt' };
}

/** A clause without a number says what the next one is about. */
function readIdle(clause: Clause, thread: Thread): void {
  const { wider } = thread.scope;
  readScope(clause, clause, thread.scope, thread);
  // 围绕全市中心工作， need not speak of the numbers that follow.
  if (thread.scope.wider === true && wider !== true) thread.scope.wider = 'perhaps';
  const anchors = readAnchors(clause);
  remember(anchors, thread);
  const onlyChannel =
    anchors.channels.length > 0 && anchors.flows.length === 0 && !anchors.gapBefore && !anchors.gapBehind;
  thread.channel = onlyChannel ? clause : [];
  // 提案全部办结；依申请公开38件: what is said is said.
  const ends = thread.text[clause.at(-1)!.end] === ';' || anchors.links.includes('all');
  thread.pending = onlyChannel || ends ? [] : clause;
}

function readOne(segment: Segment, thread: Thread): Mention {
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
  anchors.gapBehind ||= anchors.start >= 0 && after.some(({ kind }) => kind === 'gap');
  readFiling(anchors, thread);
  const other = judgeBody(anchors, segment, thread);
  if (isOwnBody(anchors, thread)) anchors.gapBefore = null;
  noteDisclosure(anchors, thread);
  if (isSumOfIntake(segment, thread)) anchors.flows = ['received', 'carriedOver'];
  const { subject, certainty } = readSubject(anchors, here, thread);
  const mention = makeMention(segment, anchors, thread);
  mention.subject = subject;
  mention.compared = here.comparison;
  mention.certainty = weakest([
    certainty,
    judgeNumber(segment, subject),
    judgeAttribute(segment, anchors, thread.text),
    other,
  ]);
  if (anchors.flows.length > 0 && anchors.cases.length === 0) {
    const counted = subject?.kind === 'channel' ? 'doubt' : 'sure';
    thread.lastFlow = { flows: anchors.flows, certainty: weakest([mention.certainty, counted]) };
  }
  thread.lastOutcome = anchors.outcomes.at(-1) ?? thread.lastOutcome;
  thread.posted = isPosted(anchors, thread.posted);
  if (thread.domain === null && anchors.topics.join() === 'plea') thread.plea = mention;
  remember(anchors, thread);
  mention.domain = thread.domain;
  if (subject && !isPartOf(anchors, subject) && !number.number.percent)
    thread.parent = joinParents(mention, thread.parent);
  return mention;
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
