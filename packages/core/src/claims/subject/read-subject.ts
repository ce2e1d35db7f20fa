import {
  isDecision,
  judgeChain,
  judgeDecision,
  judgeDomain,
  judgeFiling,
  judgeMatter,
  judgeMixture,
  judgeModifier,
  judgeParent,
  judgeReason,
  judgeRest,
  judgeTopic,
  judgeVague,
  weakest,
} from '../doubts/judge-words.ts';
import type { Context } from '../said/context.ts';
import { type ClauseScope, judgeScope } from '../said/scope.ts';
import type { CaseKind, FlowMeasure } from '../words/sense.ts';
import type { Anchors, Value } from './anchors.ts';
import type { Certainty } from './mention.ts';
import type { Applicant, Subject } from './subject.ts';

/** What a number counts by its words and those of the sentence, and whether it may be compared. */
export function readSubject(
  anchors: Anchors,
  here: ClauseScope,
  context: Context,
): { subject: Subject | null; certainty: Certainty } {
  const scope = judgeRest(anchors, here) ?? judgeScope(context.scope, here);
  const read = (subject: Subject | null, ...judged: Certainty[]) => ({
    subject,
    certainty: subject === null ? 'never' : weakest([scope, ...judged]),
  });
  // 占复议总数126件: what something is a share of may be of any scope.
  const barred = anchors.links.includes('none') || anchors.links.includes('share');
  if (barred || anchors.topics.includes('other')) return read(null);
  const gap: Certainty = anchors.gapBehind ? 'doubt' : 'sure';
  const stray: Certainty = anchors.gapBefore ? 'doubt' : 'sure';

  if (anchors.cases.length > 0 || (anchors.results.length > 0 && context.domain === 'review')) {
    const subject = readCase(anchors, context);
    return read(
      subject,
      judgeFiling(anchors),
      gap,
      stray,
      // 行政诉讼58件，其中因信息公开引发的6件: they say themselves of what they are.
      anchors.topics.includes('disclosure') ? 'sure' : judgeParent(anchors, context),
      judgeMixture(subject, anchors),
      judgeTopic(context),
    );
  }
  const document = readDocumentSubject(anchors, context);
  if (document) {
    const certainty = isLoose(document)
      ? judgeScope(
          { ...context.scope, wider: context.scope.wider !== 'perhaps' && context.scope.wider },
          here,
        )
      : scope;
    return {
      subject: document,
      certainty: weakest([certainty, gap, stray, judgeMatter(anchors, context), judgeDecision(anchors)]),
    };
  }
  if (anchors.documentMeasures.length > 0 || anchors.documents.length > 0) return read(null);
  const flow = readApplication(anchors, here, context);
  if (flow === null) return read(null);
  const domain = judgeDomain(anchors, context);
  const counted = flow.kind === 'flow' && flow.applicants.length === 0;
  const own = counted ? judgeModifier(anchors, context) : stray;
  const chained = judgeChain(anchors, context);
  return read(
    flow,
    gap,
    own,
    domain,
    chained,
    judgeReason(anchors, context),
    judgeVague(flow),
    judgeParent(anchors, context),
    judgeMixture(flow, anchors),
  );
}

/** Whose documents were 公开 is seldom said, and a difference is no more than an info. */
function isLoose(subject: Subject): boolean {
  if (subject.kind !== 'document') return false;
  const { document, measures } = subject;
  return document === 'normativeDocuments' && (measures.length === 0 || measures.includes('published'));
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
  const among = anchors.cases.length === 0 ? listWider(kinds, context.allCases) : [];
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

function readDocumentSubject(anchors: Anchors, context: Context): Subject | null {
  const [document = context.document] = anchors.documents;
  if (document === null || anchors.documents.length > 1 || anchors.flows.length > 0) return null;
  if (isDecision(document)) {
    const said = isDecided(anchors);
    const carried = context.posted && !anchors.links.includes('made');
    const posted =
      anchors.documentMeasures.includes('published') || anchors.topics.includes('posting') || carried;
    return said && !posted ? { kind: 'document', document, measures: [] } : null;
  }
  if (anchors.documents.length === 0 && anchors.documentMeasures.length === 0) return null;
  const own = anchors.documentMeasures.length > 0 ? anchors.documentMeasures : context.documentMeasures;
  // 制发规范性文件28件，其中主动公开26件: a part of them that the table does not count.
  // ；公开92件 says no more of documents than of anything.
  const listed =
    context.listing || anchors.links.includes('ofWhich') || context.documentMeasures.length === 0;
  if (listed && anchors.documents.length === 0 && own.includes('published')) return null;
  return { kind: 'document', document, measures: [...own] };
}

/** 行政许可决定5件, 作出行政许可5件: without either word they may be items, or postings. */
function isDecided({ documents, links }: Anchors): boolean {
  return documents.length > 0 && (links.includes('decision') || links.includes('made'));
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
