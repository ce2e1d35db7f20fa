import { type Anchors, readAnchors } from '../subject/anchors.ts';
import type { Clause } from './clause.ts';
import { splitSegments } from './segment.ts';

/**
 * 印发文件112件，其中主动公开86件、依申请公开9件、不予公开17件: clauses that sort documents by how they may be published say
 * nothing about how applications were answered. Each kind may stand behind a semicolon.
 *
 * @param before the few clauses in front of them
 * @returns the unit in which they are counted; null where they sort none
 */
export function classifiesDocuments(clauses: readonly Clause[], before: readonly Clause[]): string | null {
  const named = listCounts(clauses);
  const sorted = named.find((count, i) => i > 1 && isSorted(count, named[i - 1]));
  if (sorted) return sorted.unit;
  const [first, second] = listCounts(before).slice(-2);
  const parted = first !== undefined && isSorted(named[0], second);
  return parted && first.unit === named[0]!.unit ? first.unit : null;
}

interface Count {
  anchors: Anchors;
  unit: string | null;
}

function listCounts(clauses: readonly Clause[]): Count[] {
  const counts = clauses.flatMap(splitSegments).filter(({ number }) => !number.number.percent);
  return counts.map(({ left, number }) => ({ anchors: readAnchors(left), unit: number.number.unit }));
}

/** 依申请公开9件、不予公开17件 */
function isSorted(refused: Count | undefined, onRequest: Count | undefined): boolean {
  if (!refused?.anchors.outcomes.includes('refused')) return false;
  return onRequest?.anchors.topics.includes('onRequest') === true && onRequest.anchors.flows.length === 0;
}
