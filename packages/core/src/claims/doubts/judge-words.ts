import type { Segment } from '../clauses/split-clauses.ts';
import type { Context } from '../said/context.ts';
import type { ClauseScope } from '../said/scope.ts';
import type { Anchors } from '../subject/anchors.ts';
import type { Certainty, Domain } from '../subject/mention.ts';
import type { Subject } from '../subject/subject.ts';
import { isLink } from '../tokens/is-link.ts';
import type { DocumentKind, FlowMeasure, Outcome } from '../words/sense.ts';

/** As sure as the least sure. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes('never')) return 'never';
  return certainties.includes('doubt') ? 'doubt' : 'sure';
}

/** 通过其他途径办理: an unknown word right before the verb may narrow it, and so may a list that 其中 has opened. */
export function judgeModifier(anchors: Anchors, context: Context): Certainty {
  const { gapBefore, start, topics, flows, links } = anchors;
  if (gapBefore !== null && gapBefore.end === start) return 'doubt';
  const listing = context.listing || links.includes('ofWhich');
  if (listing && (isCarried(context) || isOrigin(flows, context))) return 'doubt';
  if (listing && (gapBefore !== null || links.includes('timely') || repeats(flows, context))) return 'doubt';
  const taken = flows.some((flow) =>
    ['new', 'received', 'accepted', 'registered', 'intake', 'handled'].includes(flow),
  );
  return context.listing && taken && !topics.includes('application') && !topics.includes('onRequest')
    ? 'doubt'
    : 'sure';
}

/**
 * 市政府转来的9件申请已办结: unknown words say which of those that were completed; 含上年结转的141件 may be the whole, or
 * what was carried over.
 */
export function judgeAttribute(
  { left, number }: Segment,
  { gapBefore, start, flows }: Anchors,
  text: string,
): Certainty {
  if (flows.length === 0 || text[number.start - 1] !== '的') return 'sure';
  const counted = start > number.start && gapBefore !== null && gapBefore.end < number.start;
  const included = left.some((token) => isLink(token, 'ofWhich') && '含包'.includes(text[token.start]!));
  return counted || included ? 'doubt' : 'sure';
}

/** 收到申请1件的部门7个 is said of each of them; 撤回2件，不计入统计 of none that the table counts. */
export function judgeBehind({ number }: Segment, text: string): Certainty {
  const behind = text.slice(number.end, number.end + 24);
  return EACH_BODY.test(behind) || NOT_COUNTED.test(behind) ? 'never' : 'sure';
}

const NOT_COUNTED = /^[,，(（][^。;；,，(（\d]{0,10}[不未](?:计|纳|列)入/;

const EACH_BODY =
  /^(?:以[上下内])?的(?:单位|部门|机关|机构|镇街|乡镇|街道|县区|区县|委办局|[镇乡局])(?!的|政府信息|申请)/;

/** 诉讼9件，4件直接起诉，5件经复议 and 10个工作日内答复59件: what came first, or how soon. */
export function judgePath({ cases, flows, start }: Anchors, { number }: Segment, text: string): Certainty {
  // 不予公开的10件中8件被申请复议: of those alone.
  const among = /[^其]中$/.test(text.slice(Math.max(0, number.start - 2), number.start));
  if (cases.length > 0 && (among || text[start - 1] === '经')) return 'doubt';
  const soon = ['日内', '天内', '时内'].includes(text.slice(Math.max(0, start - 2), start));
  return flows.length > 0 && soon ? 'doubt' : 'sure';
}

/** 答复29件，其中以公函形式答复22件: the part of a number is counted by its own verb. */
function repeats(flows: readonly FlowMeasure[], { parent }: Context): boolean {
  if (parent?.subject?.kind !== 'flow') return false;
  const { measures } = parent.subject;
  return flows.length > 0 && flows.every((flow) => measures.includes(flow));
}

/** 办结99件，其中本年新收96件: of those that were completed. */
function isOrigin(flows: readonly FlowMeasure[], { lastFlow }: Context): boolean {
  return flows.includes('new') && (lastFlow?.flows.every((flow) => DONE.has(flow)) ?? false);
}

const DONE = new Set<FlowMeasure>(['completed', 'handled']);

/** 结转的6件中，5件予以答复: of those, not of all. */
function isCarried({ parent }: Context): boolean {
  const measures = parent?.subject?.kind === 'flow' ? parent.subject.measures : [];
  return measures.length > 0 && measures.every((measure) => measure.startsWith('carried'));
}

/**
 * 收到公租房申请560件，办结540件: a verb without a noun goes on about what was received before it. 收到46件，受理40件
 * says that they differ, and so do 补正 and 退回.
 */
export function judgeChain({ flows, topics }: Anchors, { lastFlow, document, screened }: Context): Certainty {
  if (flows.length === 0) return 'sure';
  const named = topics.some((topic) => topic === 'application' || topic === 'onRequest' || topic === 'plea');
  // 行政许可事项12项，全年受理389件: of licences; 规范性文件立项9件，2件结转下年
  if (!named && document !== null) return 'doubt';
  const accepted = flows.includes('accepted') && (screened || (lastFlow?.flows.some(comesFirst) ?? false));
  const chained = named || lastFlow === null ? 'sure' : lastFlow.certainty;
  return weakest([chained, accepted ? 'doubt' : 'sure']);
}

function comesFirst(flow: FlowMeasure): boolean {
  return flow === 'received' || flow === 'new' || flow === 'registered';
}

/** What is decided, not issued. */
export function isDecision(document: DocumentKind): boolean {
  return document !== 'normativeDocuments' && document !== 'regulations';
}

/** 作出行政许可120件, where 决定 is not said. */
export function judgeDecision({ links }: Anchors): Certainty {
  return links.includes('made') && !links.includes('decision') ? 'doubt' : 'sure';
}

/** 转办12件, without a year, may have been handed to other bodies; 登记 may be counted before what was sent back. */
export function judgeVague(subject: Subject): Certainty {
  if (subject.kind !== 'flow') return 'sure';
  const { measures } = subject;
  return measures.includes('transferred') || measures.includes('registered') ? 'doubt' : 'sure';
}

/** Words that stand together and may mean one thing or the sum of two. */
export function judgeMixture(subject: Subject | null, { loose }: Anchors): Certainty {
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
export function judgeFiling({ flows }: Anchors): Certainty {
  return flows.includes('new') ? 'doubt' : 'sure';
}

/** Cases that are not said to be about disclosure may be about anything. */
export function judgeTopic({ aboutDisclosure }: Context): Certainty {
  return aboutDisclosure ? 'sure' : 'doubt';
}

/** 清理规范性文件64件，继续有效52件; 决策事项4项，其中制定规范性文件2项: documents of another matter. */
export function judgeMatter({ documents, links }: Anchors, { domain, listing }: Context): Certainty {
  if (domain !== 'other') return 'sure';
  return documents.length === 0 || listing || links.includes('ofWhich') ? 'doubt' : 'sure';
}

/** 其余20件由各乡镇办理 is never the whole; 其余4件结转下年度 is all that was carried. Null where no rest is spoken of. */
export function judgeRest({ flows }: Anchors, { rest }: ClauseScope): Certainty | null {
  if (!rest) return null;
  return flows.includes('carriedForward') || flows.includes('carried') ? null : 'never';
}

/** The parts of a number are no surer than the number. */
export function judgeParent(anchors: Anchors, { parent }: Context): Certainty {
  const part = anchors.links.includes('ofWhich') || anchors.results.length > 0 || isPart(anchors);
  // Whom a result is counted of is of no matter to the next result.
  const ofNone = parent?.subject === null && anchors.outcomes.length > 0;
  return part && parent && !ofNone ? parent.certainty : 'sure';
}

function isPart({ flows, applicants, outcomes }: Anchors): boolean {
  return flows.length === 0 && applicants.length + outcomes.length > 0;
}

/** Whether it is applications for information that the words are about. */
export function judgeDomain(anchors: Anchors, context: Context): Certainty {
  const { domain, parent } = context;
  const { topics, outcomes } = anchors;
  if (topics.includes('posting') || (context.classifying && outcomes.length > 0)) return 'never';
  if (topics.some((topic) => topic === 'application' || topic === 'onRequest')) return 'sure';
  if (domain === 'application' || domain === 'onRequest' || topics.includes('disclosure')) return 'sure';
  if (topics.includes('plea')) return isForAnything(anchors, domain) ? 'never' : 'sure';
  if (domain === 'review')
    return anchors.outcomes.length === 0 && parent?.subject?.kind === 'flow' ? 'doubt' : 'never';
  if (domain === null) return judgeResults(anchors, context);
  return domain === 'disclosure' ? 'doubt' : 'never';
}

/** 部分公开8件，原因是过程性信息1件: the reason why a part was withheld, which the rows of 不予公开 do not count. */
export function judgeReason({ outcomes }: Anchors, { lastOutcome }: Context): Certainty {
  const reason = outcomes.some((outcome) => outcome.startsWith('refused.')) && !outcomes.includes('refused');
  return reason && lastOutcome !== null && GIVEN.has(lastOutcome) ? 'doubt' : 'sure';
}

const GIVEN = new Set<Outcome>(['granted', 'alreadyPublic', 'agreed', 'partial']);

/** 予以公开11件 where nothing says of what. */
function judgeResults({ outcomes }: Anchors, { listsResults }: Context): Certainty {
  if (listsResults) return 'sure';
  return outcomes.length > 0 ? 'doubt' : 'never';
}

/** 公租房申请, or 申请 where something else is spoken of. */
export function isForAnything({ gapBefore, gapBehind }: Anchors, domain: Domain): boolean {
  return gapBehind || gapBefore !== null || domain === 'other' || domain === 'posting';
}
