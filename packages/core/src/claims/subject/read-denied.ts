import { isLink } from '../tokens/is-link.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { FlowMeasure } from '../words/sense.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import { dropHandling } from './read-subject.ts';
import type { Subject } from './subject.ts';

/** Something that is denied, and the words that name it. */
interface Denied {
  subject: Subject;
  anchors: Anchors;
}

/**
 * What a denial denies: one thing, the cases of several kinds together, or each noun of a series (无上年结转和结转下年度;
 * 未制定规章和规范性文件).
 */
export function readDenied(tokens: readonly Token[]): Denied[] {
  const items = splitItems(tokens);
  const others = new Set(items.filter(isOfOther).flat());
  const anchors = readAnchors(tokens.filter((token) => !others.has(token)));
  // 未到期的结转下年 denies that it was due.
  if (anchors.gapBefore || anchors.links.includes('timely')) return [];
  const series = items.length > 1 ? items.map(readAnchors) : [];
  const documents = series.flatMap((item) => (item.documents.length > 0 ? shareVerb(item, anchors) : []));
  const cases = series.length > 1 && anchors.cases.length > 1 ? splitCases(anchors) : [];
  const flows = series.filter((item) => item.flows.some((flow) => flow.startsWith('carried')));
  const [read = [anchors]] = [documents, flows, cases].filter((list) => list.length > 1);
  return read.flatMap((one) => {
    const subject = nameDenied(one);
    return subject ? [{ subject, anchors: one }] : [];
  });
}

/** 未发生行政复议、行政诉讼: each is none. */
function splitCases(anchors: Anchors): Anchors[] {
  return anchors.cases.map((kind) => ({ ...anchors, cases: [kind] }));
}

function splitItems(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' || isLink(token, 'and')) items.push([]);
    else items.at(-1)!.push(token);
  }
  return items;
}

/** 举报、投诉、行政复议或行政诉讼: what no table counts is denied for itself. */
function isOfOther(item: readonly Token[]): boolean {
  const { topics, start } = readAnchors(item);
  return topics.includes('other') && start < 0;
}

/** 制定规章和规范性文件: the verb is said once. */
function shareVerb(item: Anchors, { documentMeasures }: Anchors): Anchors {
  return {
    ...item,
    documentMeasures: item.documentMeasures.length > 0 ? item.documentMeasures : documentMeasures,
  };
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
function nameDenied(anchors: Anchors): Subject | null {
  const { cases, topics, outcomes, results, applicants, channels, documents, documentMeasures, links } =
    anchors;
  if (documents.length > 0) return nameDocument(anchors);
  const [outcome, ...more] = outcomes;
  // 没有不予公开的情形
  if (
    outcome !== undefined &&
    links.some((link) => link === 'instance' || link === 'made') &&
    !topics.includes('other')
  )
    return more.length + applicants.length > 0
      ? null
      : { kind: 'outcome', outcomes: [outcome], applicants: [] };
  const others = [outcomes, results, applicants, channels, documentMeasures];
  if (others.some((list) => list.length > 0) || topics.includes('other') || topics.includes('posting'))
    return null;
  const flows = dropTaking(dropDone(dropHandling(anchors.flows)), links);
  const deniable = flows.every((flow) => DENIABLE.has(flow));
  if (cases.length > 0) return deniable ? { kind: 'case', cases, result: null, among: [] } : null;
  if (flows.length > 0) return deniable ? { kind: 'flow', measures: flows, applicants: [] } : null;
  const named = topics.some((topic) => topic === 'application' || topic === 'plea' || topic === 'onRequest');
  return named && !anchors.gapBehind ? { kind: 'flow', measures: ['received'], applicants: [] } : null;
}

/** 未收到和处理: what did not come in was not handled. */
function dropDone(flows: readonly FlowMeasure[]): FlowMeasure[] {
  const taken = flows.some((flow) => flow === 'received' || flow === 'new' || flow === 'accepted');
  return taken ? flows.filter((flow) => flow !== 'handled' && flow !== 'completed') : [...flows];
}

/** 未收到上年结转的申请: none was carried over, whatever else came in; 未收到新申请和结转申请 denies both. */
function dropTaking(flows: readonly FlowMeasure[], links: Anchors['links']): FlowMeasure[] {
  const carried = flows.filter((flow) => flow.startsWith('carried'));
  return carried.length === 1 && !links.includes('and') ? carried : [...flows];
}

/** 未制发规范性文件, 没有废止规章. */
function nameDocument(anchors: Anchors): Subject | null {
  const { documents, documentMeasures, gapBehind, links } = anchors;
  const [document, ...others] = documents;
  // 未作出行政处罚决定
  if (document !== undefined && others.length === 0 && links.includes('made') && links.includes('decision'))
    return gapBehind || documentMeasures.length > 0 ? null : { kind: 'document', document, measures: [] };
  const counted = document === 'normativeDocuments' || document === 'regulations';
  const said = documentMeasures.length === 1 && ['issued', 'repealed'].includes(documentMeasures[0]!);
  const plain = anchors.flows.length + anchors.cases.length + anchors.outcomes.length === 0;
  const linked = anchors.links.some((link) => link !== 'and');
  if (documents.length !== 1 || !counted || !said || !plain || gapBehind || linked) return null;
  return { kind: 'document', document, measures: documentMeasures };
}
