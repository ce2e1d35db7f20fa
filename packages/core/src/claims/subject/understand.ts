import { classifiesDocuments } from '../clauses/classifies-documents.ts';
import { distribute } from '../clauses/distribute.ts';
import { nameAnswers } from '../clauses/name-answers.ts';
import { type Clause, splitSegments, splitSentences } from '../clauses/split-clauses.ts';
import type { Context, Thread } from '../said/context.ts';
import { isOtherBody } from '../said/judge-body.ts';
import { noteDisclosure, remember } from '../said/remember.ts';
import { type Body, OPEN_SCOPE, readScope } from '../said/scope.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { Token } from '../tokens/tokenize.ts';
import { namesResults } from '../topic/names-results.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import type { Domain, Mention, Sweeping } from './mention.ts';
import { isCaseWhole, namesWiderWhole } from './names-wider-whole.ts';
import { readNegation } from './read-negation.ts';
import { readNumber } from './read-number.ts';
import { readSweeping } from './read-sweeping.ts';

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
  const openly = domain !== null && domain !== 'other' && domain !== 'posting';
  let aboutDisclosure = openly;
  const listsResults = namesResults(tokens);
  splitSentences(tokens).forEach((split, sentence) => {
    const clauses = nameAnswers(split);
    const goesOn = continues(clauses[0]!);
    const thread: Thread = {
      domain: understood.domain,
      parent: goesOn ? parent : null,
      cases: goesOn ? cases : [],
      allCases: goesOn ? cases : [],
      caseFlows: [],
      issuer: 'sure',
      byGovernment: false,
      document: null,
      documentMeasures: [],
      // 收到申请38件。全年行政复议134件: cases may be of any matter again.
      aboutDisclosure: goesOn ? aboutDisclosure : openly,
      listsResults,
      screened: clauses.some((clause) => clause.some((token) => isScope(token, 'screened'))),
      classifying: classifiesDocuments(firstPart(clauses, text), []),
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
  let outside: Pick<Thread, 'scope' | 'domain' | 'listing' | 'aboutDisclosure' | 'parent'> | null = null;
  for (const [i, clause] of clauses.entries()) {
    if (beginsPart(clause, thread.text)) {
      beginPart(thread);
      const before = clauses.slice(Math.max(0, i - REACH), i);
      thread.classifying = classifiesDocuments(firstPart(clauses, thread.text, i), before);
    }
    if (thread.text[clause[0]!.start - 1] === '(') {
      const { scope, domain, listing, aboutDisclosure, parent } = thread;
      outside = { scope: { ...scope }, domain, listing, aboutDisclosure, parent };
    }
    readClause(clause, thread, understood);
    if (outside === null || thread.text[clause.at(-1)!.end] !== ')') continue;
    const domain = outside.domain ?? thread.domain;
    // 收到43件(含结转5件)，其中自然人34件: of either.
    const parent = outside.parent === null ? null : thread.parent;
    Object.assign(thread, { ...outside, domain, parent });
    outside = null;
  }
}

/** Clauses that two counts and their shares stand in. */
const REACH = 4;

function beginsPart(clause: Clause, text: string): boolean {
  return text[clause[0]!.start - 1] === ';';
}

/** The clauses up to the next semicolon. */
function firstPart(clauses: readonly Clause[], text: string, from = 0): Clause[] {
  let end = from + 1;
  while (end < clauses.length && !beginsPart(clauses[end]!, text)) end += 1;
  return clauses.slice(from, end);
}

/** 结转5件；自然人申请96件: behind a semicolon, parts may be those of what came in. */
function beginPart(thread: Thread): void {
  thread.documentMeasures = [];
  // 征地类申请34件；办结99件: of all again.
  if (thread.lastFlow?.flows.length === 0) thread.lastFlow = null;
  const { parent } = thread;
  if (parent?.subject?.kind === 'outcome') thread.parent = { subject: null, certainty: 'doubt' };
  if (parent?.subject?.kind !== 'flow') return;
  const { measures } = parent.subject;
  if (measures.some((measure) => INTAKE.has(measure))) return;
  thread.parent = { ...parent, subject: { ...parent.subject, measures: [...measures, 'received'] } };
}

const INTAKE = new Set<string>(['new', 'received', 'accepted', 'registered', 'intake', 'any']);

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
    const mention = readNumber(segment, thread);
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
  const among = opensBehind(clause, thread.text);
  const last = understood.mentions.at(-1);
  // 结转的5件中: of those alone, whatever was counted before.
  if (among && last?.subject?.kind === 'flow') thread.parent = last;
  thread.listing ||= readAnchors(clause).links.includes('ofWhich') || among;
  thread.pending = [];
  thread.channel = [];
}

/** 办结的申请中，自然人95件 */
function joinMeasures({ flows }: Anchors, parent: Context['parent']): Context['parent'] {
  if (flows.length === 0 || (parent !== null && parent.subject?.kind !== 'flow')) return parent;
  const before = parent?.subject?.kind === 'flow' ? parent.subject.measures : [];
  const measures = [...new Set([...before, ...flows])];
  return { subject: { kind: 'flow', measures, applicants: [] }, certainty: parent?.certainty ?? 'sure' };
}

/** 结转的6件中，5件予以答复 */
function opensBehind(clause: Clause, text: string): boolean {
  const { start, end } = clause.at(-1)!;
  return text.slice(start, end) === '中';
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
  // 乡镇无权制定，未制发规范性文件: what is denied then is denied of them.
  if (isOtherBody(anchors, thread)) thread.issuer = 'doubt';
  remember(anchors, thread);
  if (opensBehind(clause, thread.text)) thread.parent = joinMeasures(anchors, thread.parent);
  const onlyChannel =
    anchors.channels.length > 0 &&
    anchors.flows.length + anchors.documentMeasures.length === 0 &&
    !anchors.gapBefore &&
    !anchors.gapBehind;
  thread.channel = onlyChannel ? clause : [];
  // 提案全部办结；依申请公开38件: what is said is said.
  const ends = thread.text[clause.at(-1)!.end] === ';' || anchors.links.includes('all');
  thread.pending = onlyChannel || ends ? [] : clause;
}
