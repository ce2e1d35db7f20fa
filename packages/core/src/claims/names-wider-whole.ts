import { readAnchors } from './anchors.ts';
import { isScope } from './is-scope.ts';
import type { Mention } from './mention.ts';
import type { Segment } from './split-clauses.ts';

/** Whether a number shows that the one before it counts more, or less, than the table does. */
export function namesWiderWhole(
  segment: Segment,
  mention: Mention,
  whole: Mention,
  { plea, text }: { plea: boolean; text: string },
): 'disclosure' | 'plea' | 'issuer' | null {
  if (whole.sentence !== mention.sentence) return null;
  if (isDisclosurePart(segment, mention, whole, text)) return 'disclosure';
  if (plea && isPleaPart(segment, mention)) return 'plea';
  return isIssuedBeside(segment, whole) ? 'issuer' : null;
}

/** 行政复议67件，其中信息公开类5件: cases of any matter. */
function isDisclosurePart(segment: Segment, mention: Mention, whole: Mention, text: string): boolean {
  if (whole.subject?.kind !== 'case') return false;
  const { topics, cases } = readAnchors([...segment.left, ...segment.after]);
  const opens = mention.opens === 'ofWhich' || text.slice(whole.end, mention.start).includes('(');
  return opens && topics.includes('disclosure') && cases.length === 0;
}

/** 接收申请86件，其中低保申请33件: applications for anything. */
function isPleaPart({ left }: Segment, mention: Mention): boolean {
  if (mention.opens !== 'ofWhich') return false;
  const { topics, gapBefore } = readAnchors(left);
  return gapBefore !== null && topics.join() === 'plea';
}

/** 县政府规范性文件38件，县政府办24件: the table may count both. */
function isIssuedBeside({ left }: Segment, whole: Mention): boolean {
  return whole.subject?.kind === 'document' && left.some((token) => isScope(token, 'office'));
}
