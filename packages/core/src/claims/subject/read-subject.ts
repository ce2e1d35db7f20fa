import type { Said } from '../said/said.ts';
import type { ClauseScope } from '../said/scope.ts';
import type { CaseKind, DocumentKind, FlowMeasure } from '../words/sense.ts';
import type { Anchors, Value } from './anchors.ts';
import type { Applicant, Subject } from './subject.ts';

/** What a number counts by its words and those of the sentence; null where they name nothing that a table counts. */
export function readSubject(anchors: Anchors, here: ClauseScope, said: Said): Subject | null {
  // 占复议总数126件: what something is a share of may be of any scope.
  const barred = anchors.links.includes('none') || anchors.links.includes('share');
  if (barred || anchors.topics.includes('other')) return null;
  const ofCases = said.domain === 'review' && (anchors.results.length > 0 || isOfDisclosure(anchors, said));
  if (anchors.cases.length > 0 || ofCases) return readCase(anchors, said);
  const document = readDocumentSubject(anchors, said);
  if (document || anchors.documentMeasures.length > 0 || anchors.documents.length > 0) return document;
  return readApplication(anchors, here, said);
}

/** 行政复议217件，其中投诉举报类193件，信息公开类7件: of the one kind of case that was named. */
function isOfDisclosure({ topics, gapBefore, gapBehind, flows, outcomes }: Anchors, said: Said): boolean {
  const plain = gapBefore === null && !gapBehind && flows.length + outcomes.length === 0;
  return plain && topics.join() === 'disclosure' && said.listing && said.cases.length === 1;
}

/** 行政诉讼中未经复议直接起诉: the kind says more than the whole. */
const KINDS_OF_LITIGATION = { litigationDirect: true, litigationAfterReview: true };

function readCase(anchors: Anchors, said: Said): Subject | null {
  if (anchors.outcomes.length > 0 || anchors.applicants.length > 0) return null;
  const [result, ...others] = anchors.results;
  if (others.length > 0) return null;
  const cases = anchors.cases.length > 0 ? anchors.cases : said.cases;
  if (cases.length === 0) return null;
  const pending = anchors.flows.some(
    (flow) => flow === 'carriedForward' || flow === 'carriedOver' || flow === 'carried',
  );
  if (pending) return null;
  const kinds = cases.some((kind) => kind in KINDS_OF_LITIGATION)
    ? cases.filter((kind) => kind !== 'litigation')
    : cases;
  const among = anchors.cases.length === 0 ? listWider(kinds, said.allCases) : [];
  return { kind: 'case', cases: [...kinds], result: result ?? null, among };
}

/** 行政诉讼58件，其中复议后起诉27件，尚未审结8件: of the last cases named, or of those before them too. */
function listWider(kinds: readonly CaseKind[], named: readonly CaseKind[]): CaseKind[][] {
  const wider = named.map((_, i) => dropKinds(named.slice(i))).reverse();
  return wider.filter((cases) => cases.join() !== kinds.join());
}

function dropKinds(cases: readonly CaseKind[]): CaseKind[] {
  return cases.filter((kind) => !(cases.includes('litigation') && kind in KINDS_OF_LITIGATION));
}

function readDocumentSubject(anchors: Anchors, said: Said): Subject | null {
  const [document = said.document] = anchors.documents;
  if (document === null || anchors.documents.length > 1 || anchors.flows.length > 0) return null;
  if (document === 'fees')
    return anchors.documents.length > 0 ? { kind: 'document', document, measures: [] } : null;
  if (isDecision(document)) {
    const decided = isDecided(anchors);
    const carried = said.posted && !anchors.links.includes('made');
    const posted =
      anchors.documentMeasures.includes('published') || anchors.topics.includes('posting') || carried;
    return decided && !posted ? { kind: 'document', document, measures: [] } : null;
  }
  if (anchors.documents.length === 0 && anchors.documentMeasures.length === 0) return null;
  const own = anchors.documentMeasures.length > 0 ? anchors.documentMeasures : said.documentMeasures;
  // 公布重大行政决策4件: of what is not known.
  if (anchors.documents.length === 0 && anchors.unknown) return null;
  // 制发规范性文件28件，其中主动公开26件: a part of them that the table does not count.
  // ；公开92件 says no more of documents than of anything.
  const listed = said.listing || anchors.links.includes('ofWhich') || said.documentMeasures.length === 0;
  if (listed && anchors.documents.length === 0 && own.includes('published')) return null;
  return { kind: 'document', document, measures: [...own] };
}

/** 行政许可决定5件, 作出行政许可5件: without either word they may be items, or postings. */
function isDecided({ documents, links }: Anchors): boolean {
  return documents.length > 0 && (links.includes('decision') || links.includes('made'));
}

function readApplication(anchors: Anchors, here: ClauseScope, said: Said): Subject | null {
  const { outcomes, applicants, channels } = anchors;
  const flows = dropHandling(anchors.flows).map((flow) => readCarried(flow, here));
  if (outcomes.length > 0) {
    const subset = flows.some((flow) => flow === 'carriedOver' || flow === 'new');
    return subset
      ? null
      : { kind: 'outcome', outcomes: specify(outcomes, anchors.links.includes('etc')), applicants };
  }
  // 通过信函、网络等渠道收到58件: of all channels.
  const allChannels = channels.length > 1 && anchors.links.includes('etc') && flows.length > 0;
  if (channels.length > 0 && !allChannels)
    return applicants.length > 0 ? null : { kind: 'channel', channels };
  if (applicants.length > 0) return readApplicants(applicants, flows, said.parent?.subject ?? null);
  if (flows.length > 0) return { kind: 'flow', measures: flows, applicants: [] };
  const named = anchors.topics.includes('application') && anchors.gapBefore === null && !anchors.gapBehind;
  const part = said.listing || anchors.links.includes('ofWhich');
  return named && !part ? { kind: 'flow', measures: ['any'], applicants: [] } : null;
}

/** 结转下年度办理, 延期至2025年答复: what is carried forward is not handled, nor answered. */
export function dropHandling(flows: readonly FlowMeasure[]): FlowMeasure[] {
  const carried = flows.some((flow) =>
    ['carriedForward', 'carriedOver', 'carried', 'transferred'].includes(flow),
  );
  const forward = flows[0] === 'carriedForward';
  return carried
    ? flows.filter((flow) => flow !== 'handled' && !(forward && flow === 'completed'))
    : [...flows];
}

/** 2021年结转 comes from the year before, 结转至2023年 goes to the next. */
function readCarried(flow: FlowMeasure, { carried }: ClauseScope): FlowMeasure {
  if (carried === null || (flow !== 'carried' && flow !== 'transferred')) return flow;
  return carried === 'from' ? 'carriedOver' : 'carriedForward';
}

/** 因属于国家秘密不予公开: the reason says more than the result. */
function specify(outcomes: readonly Value<'outcome'>[], open: boolean): Value<'outcome'>[] {
  // 因不掌握等原因无法提供: of the whole group.
  const groups = outcomes.filter((outcome) => !outcome.includes('.'));
  if (open && groups.length > 0 && groups.length < outcomes.length) return groups;
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

/** What is decided, not issued. */
function isDecision(document: DocumentKind): boolean {
  return document !== 'normativeDocuments' && document !== 'regulations';
}
