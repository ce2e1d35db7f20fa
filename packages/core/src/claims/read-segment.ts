import type { Certainty, Domain } from './mention.ts';
import { type ClauseScope, judgeScope, type Scope } from './scope.ts';
import type { CaseKind, DocumentKind, DocumentMeasure, FlowMeasure, Sense } from './sense.ts';
import type { Applicant, Subject } from './subject.ts';
import type { Token } from './tokenize.ts';

type Value<K extends Sense['kind']> = Extract<Sense, { kind: K }>['value'];

/** The words around a number, by what they say. */
export interface Anchors {
  flows: FlowMeasure[];
  documentMeasures: DocumentMeasure[];
  outcomes: Value<'outcome'>[];
  applicants: Applicant[];
  channels: Value<'channel'>[];
  cases: CaseKind[];
  results: Value<'result'>[];
  documents: DocumentKind[];
  topics: Value<'topic'>[];
  links: Value<'link'>[];
  /** The first and the last word that says what is counted. */
  start: number;
  end: number;
  /** Unknown words before the first such word, and behind it. */
  gapBefore: { start: number; end: number } | null;
  gapBehind: boolean;
  /** Two words of a kind stand together without 、 or 和, so they may not be counted together. */
  loose: boolean;
}

const SAYING = new Set<Sense['kind']>([
  'measure',
  'outcome',
  'applicant',
  'channel',
  'case',
  'result',
  'document',
]);

/** What the words of a stretch say; `start` is −1 where none says what is counted. */
export function readAnchors(tokens: readonly Token[]): Anchors {
  const anchors: Anchors = {
    flows: [],
    documentMeasures: [],
    outcomes: [],
    applicants: [],
    channels: [],
    cases: [],
    results: [],
    documents: [],
    topics: [],
    links: [],
    start: -1,
    end: -1,
    gapBefore: null,
    gapBehind: false,
    loose: false,
  };
  let before: Sense['kind'] | null = null;
  for (const token of tokens) {
    if (token.kind === 'gap') {
      if (anchors.start < 0) anchors.gapBefore = token;
      else anchors.gapBehind = true;
    }
    if (token.kind === 'mark' || isAnd(token)) before = null;
    if (token.kind !== 'word') continue;
    take(anchors, token.sense);
    if (!SAYING.has(token.sense.kind)) continue;
    if (before === token.sense.kind && before !== 'measure') anchors.loose = true;
    before = token.sense.kind;
    if (anchors.start < 0) anchors.start = token.start;
    anchors.end = token.end;
  }
  return anchors;
}

function isAnd(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === 'and';
}

const DOCUMENT_MEASURES = new Set<string>(['issued', 'repealed', 'inForce', 'published']);

function take(anchors: Anchors, sense: Sense): void {
  switch (sense.kind) {
    case 'measure':
      if (DOCUMENT_MEASURES.has(sense.value)) add(anchors.documentMeasures, sense.value as DocumentMeasure);
      else add(anchors.flows, sense.value as FlowMeasure);
      break;
    case 'outcome':
      add(anchors.outcomes, sense.value);
      break;
    case 'applicant':
      add(anchors.applicants, sense.value);
      break;
    case 'channel':
      add(anchors.channels, sense.value);
      break;
    case 'case':
      add(anchors.cases, sense.value);
      break;
    case 'result':
      add(anchors.results, sense.value);
      break;
    case 'document':
      add(anchors.documents, sense.value);
      break;
    case 'topic':
      add(anchors.topics, sense.value);
      break;
    case 'link':
      add(anchors.links, sense.value);
      break;
  }
}

function add<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/** What the sentence has said before the number. */
export interface Context {
  domain: Domain;
  /** The number whose parts are listed, or that was last counted in full. */
  parent: { subject: Subject | null; certainty: Certainty } | null;
  cases: readonly CaseKind[];
  document: DocumentKind | null;
  documentMeasures: readonly DocumentMeasure[];
  /** The paragraph has spoken of 政府信息公开 or of applications. */
  aboutDisclosure: boolean;
  /** The verb before this one in the sentence, and whether its number may be compared. */
  lastFlow: { flows: readonly FlowMeasure[]; certainty: Certainty } | null;
  /** 其中 has opened a list in this sentence. */
  listing: boolean;
  scope: Scope;
}

/** What a number counts by its words and those of the sentence, and whether it may be compared. */
export function readSubject(
  anchors: Anchors,
  here: ClauseScope,
  context: Context,
): { subject: Subject | null; certainty: Certainty } {
  const scope = judgeScope(context.scope, here);
  const read = (subject: Subject | null, ...judged: Certainty[]) => ({
    subject,
    certainty: subject === null ? 'never' : weakest([scope, ...judged]),
  });
  if (anchors.topics.includes('other') || anchors.links.includes('none')) return read(null);
  const gap: Certainty = anchors.gapBehind ? 'doubt' : 'sure';
  const stray: Certainty = anchors.gapBefore ? 'doubt' : 'sure';

  if (anchors.cases.length > 0 || (anchors.results.length > 0 && context.domain === 'review')) {
    const subject = readCase(anchors, context);
    return read(
      subject,
      judgeFiling(anchors),
      gap,
      stray,
      inherited(anchors, context),
      judgeMixture(subject, anchors),
      judgeTopic(context),
    );
  }
  const document = readDocumentSubject(anchors, context);
  if (document) {
    const certainty = isLoose(document)
      ? judgeScope({ ...context.scope, wider: context.scope.wider === true }, here)
      : scope;
    return { subject: document, certainty: weakest([certainty, gap, stray]) };
  }
  if (anchors.documentMeasures.length > 0 || anchors.documents.length > 0) return read(null);
  const flow = readApplication(anchors, here, context);
  if (flow === null) return read(null);
  const domain = judgeDomain(anchors, context);
  const counted = flow.kind === 'flow' && flow.applicants.length === 0;
  const own = counted ? judgeModifier(anchors, context) : stray;
  const chained = judgeChain(anchors, context);
  return read(flow, gap, own, domain, chained, inherited(anchors, context), judgeMixture(flow, anchors));
}

/** 通过其他途径办理: an unknown word right before the verb may narrow it, and so may a list that 其中 has opened. */
function judgeModifier({ gapBefore, start, topics, flows }: Anchors, { listing }: Context): Certainty {
  if (gapBefore !== null && gapBefore.end === start) return 'doubt';
  const taken = flows.some((flow) => ['new', 'received', 'accepted', 'intake', 'handled'].includes(flow));
  return listing && taken && !topics.includes('application') && !topics.includes('onRequest')
    ? 'doubt'
    : 'sure';
}

/** Whose documents were 公开 is seldom said, and a difference is no more than an info. */
function isLoose(subject: Subject): boolean {
  if (subject.kind !== 'document') return false;
  const { document, measures } = subject;
  return document === 'normativeDocuments' && (measures.length === 0 || measures.includes('published'));
}

/**
 * 收到公租房申请560件，办结540件: a verb without a noun goes on about what was received before it. 收到46件，受理40件
 * says that they differ.
 */
function judgeChain({ flows, topics }: Anchors, { lastFlow }: Context): Certainty {
  if (flows.length === 0 || lastFlow === null) return 'sure';
  const named = topics.some((topic) => topic === 'application' || topic === 'onRequest' || topic === 'plea');
  const chained = named ? 'sure' : lastFlow.certainty;
  const screened =
    flows.includes('accepted') && lastFlow.flows.some((flow) => flow === 'received' || flow === 'new');
  return weakest([chained, screened ? 'doubt' : 'sure']);
}

/** Words that stand together and may mean one thing or the sum of two. */
function judgeMixture(subject: Subject | null, { loose }: Anchors): Certainty {
  if (subject === null) return 'sure';
  if (subject.kind === 'flow') {
    const { measures, applicants } = subject;
    if (applicants.length > 0) return loose && applicants.length > 1 ? 'doubt' : 'sure';
    return measures.length > 1 && measures.includes('carriedOver') && !isIntake(measures) ? 'doubt' : 'sure';
  }
  const parts = subject.kind === 'outcome' ? subject.outcomes : subject.kind === 'case' ? subject.cases : [];
  return loose && parts.length > 1 ? 'doubt' : 'sure';
}

function isIntake(measures: readonly string[]): boolean {
  return (
    measures.length === 2 && measures.some((measure) => ['new', 'received', 'accepted'].includes(measure))
  );
}

/** 新收行政复议: the table counts those of the year before too, as long as they were open. */
function judgeFiling({ flows }: Anchors): Certainty {
  return flows.includes('new') ? 'doubt' : 'sure';
}

/** Cases that are not said to be about disclosure may be about anything. */
function judgeTopic({ aboutDisclosure }: Context): Certainty {
  return aboutDisclosure ? 'sure' : 'doubt';
}

export function weakest(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes('never')) return 'never';
  return certainties.includes('doubt') ? 'doubt' : 'sure';
}

/** The parts of a number are no surer than the number. */
function inherited(anchors: Anchors, { parent }: Context): Certainty {
  const part = anchors.links.includes('ofWhich') || anchors.results.length > 0 || isPart(anchors);
  return part && parent ? parent.certainty : 'sure';
}

function isPart({ flows, applicants, outcomes }: Anchors): boolean {
  return flows.length === 0 && applicants.length + outcomes.length > 0;
}

/** 行政诉讼中未经复议直接起诉: the kind says more than the whole. */
const KINDS_OF_LITIGATION = { litigationDirect: true, litigationAfterReview: true };

function readCase(anchors: Anchors, context: Context): Subject | null {
  if (anchors.outcomes.length > 0 || anchors.applicants.length > 0) return null;
  const [result, ...others] = anchors.results;
  if (others.length > 0) return null;
  const cases = anchors.cases.length > 0 ? anchors.cases : context.cases;
  if (cases.length === 0) return null;
  const pending = anchors.flows.some(
    (flow) => flow === 'carriedForward' || flow === 'carriedOver' || flow === 'carried',
  );
  if (pending) return null;
  const kinds = cases.some((kind) => kind in KINDS_OF_LITIGATION)
    ? cases.filter((kind) => kind !== 'litigation')
    : cases;
  return { kind: 'case', cases: [...kinds], result: result ?? null };
}

function readDocumentSubject(anchors: Anchors, context: Context): Subject | null {
  const [document = context.document] = anchors.documents;
  if (document === null || anchors.documents.length > 1 || anchors.flows.length > 0) return null;
  const decides = document !== 'normativeDocuments' && document !== 'regulations';
  if (decides) {
    const said = anchors.documents.length > 0 && anchors.links.includes('decision');
    const posted = anchors.documentMeasures.includes('published') || anchors.topics.includes('posting');
    return said && !posted ? { kind: 'document', document, measures: [] } : null;
  }
  if (anchors.documents.length === 0 && anchors.documentMeasures.length === 0) return null;
  const own = anchors.documentMeasures.length > 0 ? anchors.documentMeasures : context.documentMeasures;
  return { kind: 'document', document, measures: [...own] };
}

function readApplication(anchors: Anchors, here: ClauseScope, context: Context): Subject | null {
  const { outcomes, applicants, channels } = anchors;
  const flows = dropHandling(anchors.flows).map((flow) => readCarried(flow, here));
  if (outcomes.length > 0) {
    const subset = flows.some((flow) => flow === 'carriedOver' || flow === 'new');
    return subset ? null : { kind: 'outcome', outcomes: specify(outcomes), applicants };
  }
  if (channels.length > 0) return applicants.length > 0 ? null : { kind: 'channel', channels };
  if (applicants.length > 0) return readApplicants(applicants, flows, context.parent?.subject ?? null);
  if (flows.length > 0) return { kind: 'flow', measures: flows, applicants: [] };
  const named = anchors.topics.includes('application') && anchors.gapBefore === null && !anchors.gapBehind;
  const part = context.listing || anchors.links.includes('ofWhich');
  return named && !part ? { kind: 'flow', measures: ['any'], applicants: [] } : null;
}

/** 结转下年度办理: what is carried forward is not handled. */
export function dropHandling(flows: readonly FlowMeasure[]): FlowMeasure[] {
  const carried = flows.some((flow) =>
    ['carriedForward', 'carriedOver', 'carried', 'transferred'].includes(flow),
  );
  return carried ? flows.filter((flow) => flow !== 'handled') : [...flows];
}

/** 2021年结转 comes from the year before, 结转至2023年 goes to the next. */
function readCarried(flow: FlowMeasure, { carried }: ClauseScope): FlowMeasure {
  if (carried === null || (flow !== 'carried' && flow !== 'transferred')) return flow;
  return carried === 'from' ? 'carriedOver' : 'carriedForward';
}

/** 因属于国家秘密不予公开: the reason says more than the result. */
function specify(outcomes: readonly Value<'outcome'>[]): Value<'outcome'>[] {
  return outcomes.filter((outcome) => !outcomes.some((other) => other.startsWith(`${outcome}.`)));
}

function readApplicants(
  applicants: readonly Applicant[],
  flows: readonly FlowMeasure[],
  parent: Subject | null,
): Subject | null {
  if (flows.length > 0) return { kind: 'flow', measures: flows, applicants };
  if (parent === null) return { kind: 'flow', measures: ['received'], applicants };
  if (parent.kind === 'flow') return { kind: 'flow', measures: parent.measures, applicants };
  if (parent.kind === 'outcome') return { kind: 'outcome', outcomes: parent.outcomes, applicants };
  return null;
}

function judgeDomain(anchors: Anchors, { domain, parent }: Context): Certainty {
  const { topics } = anchors;
  if (topics.includes('posting')) return 'never';
  if (topics.some((topic) => topic === 'application' || topic === 'onRequest')) return 'sure';
  if (domain === 'application' || domain === 'onRequest' || topics.includes('disclosure')) return 'sure';
  if (topics.includes('plea')) return isForAnything(anchors, domain) ? 'never' : 'sure';
  if (domain === 'review')
    return anchors.outcomes.length === 0 && parent?.subject?.kind === 'flow' ? 'doubt' : 'never';
  if (domain === null) return anchors.outcomes.length > 0 ? 'doubt' : 'never';
  return domain === 'disclosure' ? 'doubt' : 'never';
}

/** 公租房申请, or 申请 where something else is spoken of. */
export function isForAnything({ gapBefore, gapBehind }: Anchors, domain: Domain): boolean {
  return gapBehind || gapBefore !== null || domain === 'other' || domain === 'posting';
}
