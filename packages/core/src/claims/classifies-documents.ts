import { type Anchors, readAnchors } from './anchors.ts';
import { type Clause, splitSegments } from './split-clauses.ts';

/**
 * 印发文件112件，其中主动公开86件、依申请公开9件、不予公开17件: clauses that sort documents by how they may be published say
 * nothing about how applications were answered.
 */
export function classifiesDocuments(clauses: readonly Clause[]): boolean {
  const named = clauses.flatMap(splitSegments).map(({ left }) => readAnchors(left));
  const published = named.findIndex(({ documentMeasures }) => documentMeasures.includes('published'));
  if (published < 0) return false;
  return named.some((anchors, i) => i > published && isOnRequest(named[i - 1]!) && isRefused(anchors));
}

function isOnRequest({ topics, flows }: Anchors): boolean {
  return topics.includes('onRequest') && flows.length === 0;
}

function isRefused({ outcomes }: Anchors): boolean {
  return outcomes.includes('refused');
}
