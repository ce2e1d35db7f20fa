import { readAnchors } from './anchors.ts';
import { isScope } from './is-scope.ts';
import type { Mention } from './mention.ts';
import type { Segment } from './split-clauses.ts';

/**
 * The number that another one shows to count more, or less, than the table does.
 *
 * @param before the number before it, and that of 申请 of which nothing says that they are for information
 */
export function namesWiderWhole(
  segment: Segment,
  mention: Mention,
  before: { last: Mention | undefined; plea: Mention | null },
  text: string,
): { whole: Mention; why: 'disclosure' | 'plea' | 'issuer' } | null {
  const { last, plea } = before;
  if (plea && isPleaPart(segment, mention)) return { whole: plea, why: 'plea' };
  if (!last || last.sentence !== mention.sentence) return null;
  if (isDisclosurePart(segment, mention, last, text)) return { whole: last, why: 'disclosure' };
  return isIssuedBeside(segment, last) ? { whole: last, why: 'issuer' } : null;
}

/** 行政复议67件，其中信息公开类5件: cases of any matter. */
function isDisclosurePart(segment: Segment, mention: Mention, whole: Mention, text: string): boolean {
  if (whole.subject?.kind !== 'case') return false;
  const { topics, cases } = readAnchors([...segment.left, ...segment.after]);
  const opens = mention.opens === 'ofWhich' || text.slice(whole.end, mention.start).includes('(');
  return opens && topics.includes('disclosure') && cases.length === 0;
}

/** 接收申请86件，其中低保申请33件 or 政府信息公开申请38件: applications for anything. */
function isPleaPart({ left }: Segment, mention: Mention): boolean {
  const { topics, gapBefore, flows } = readAnchors(left);
  const known = gapBefore === null && flows.length === 0;
  if (known && topics.join() === 'application') return true;
  return mention.opens === 'ofWhich' && gapBefore !== null && topics.join() === 'plea';
}

/** 县政府规范性文件38件，县政府办24件: the table may count both. */
function isIssuedBeside({ left }: Segment, whole: Mention): boolean {
  return whole.subject?.kind === 'document' && left.some((token) => isScope(token, 'office'));
}
