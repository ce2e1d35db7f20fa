import type { Segment } from '../clauses/segment.ts';
import { isBarred } from '../doubts/leaves.ts';
import type { Ground, Said } from '../said/said.ts';
import { isScope } from '../tokens/is-scope.ts';
import { OF_GOVERNMENT } from '../words/bodies.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import type { Mention } from './mention.ts';

/** Numbers that count more, or less, than the table does, by their places, and what shows it. */
interface WiderWhole {
  wholes: readonly number[];
  why: 'disclosure' | 'screened' | 'plea' | 'issuer';
}

/**
 * The numbers that another one shows to count more, or less, than the table does.
 *
 * @param place of the number among the mentions
 * @param plea the place of the number of 申请 of which nothing says that they are for information
 */
export function namesWiderWhole(
  segment: Segment,
  { mentions, place, plea }: { mentions: readonly Mention[]; place: number; plea: number | null },
  said: Said,
  ground: Ground,
): WiderWhole | null {
  const mention = mentions[place]!;
  const last = mentions[place - 1];
  if (plea !== null && isPleaPart(segment, mention)) return { wholes: [plea], why: 'plea' };
  if (!last || last.sentence !== mention.sentence) return null;
  if (isIssuedBeside(segment, mention, last, said, ground)) return { wholes: [place - 1], why: 'issuer' };
  if (isIssuedInParts(mention, last, said)) return { wholes: [place - 1, place], why: 'issuer' };
  return findCaseWholes(readAnchors([...segment.left, ...segment.after]), mentions, place, said);
}

/** Whether a number counts all cases of a kind. */
export function isCaseWhole({ subject, doubts }: Mention): boolean {
  return subject?.kind === 'case' && subject.result === null && !isBarred(doubts);
}

/** Each of them is found once. */
function findCaseWholes(
  { topics, cases, flows }: Anchors,
  mentions: readonly Mention[],
  place: number,
  { caseWholes, listing }: Said,
): WiderWhole | null {
  const nearest = caseWholes.at(-1);
  if (nearest === undefined) return null;
  // 收到复议申请14件，其中受理11件: not all of them became cases.
  const screened = flows.includes('accepted') && mentions[nearest]!.verbs.includes('received');
  if (screened) return { wholes: [nearest], why: 'screened' };
  if (!topics.includes('disclosure')) return null;
  const [mention, last] = [mentions[place]!, mentions[place - 1]!];
  const opens = mention.opens === 'ofWhich' || mention.asides.length > last.asides.length;
  // 行政复议326件，行政诉讼58件，其中因信息公开引发的行政复议11件: both are of any matter.
  if (cases.length > 0) return opens ? { wholes: caseWholes, why: 'disclosure' } : null;
  // 行政复议67件，其中投诉举报类49件，信息公开类5件
  return opens || listing ? { wholes: [nearest], why: 'disclosure' } : null;
}

/** 接收申请86件，其中低保申请33件 or 政府信息公开申请38件: applications for anything. */
function isPleaPart({ left }: Segment, mention: Mention): boolean {
  const { topics, gapBefore, flows } = readAnchors(left);
  const known = gapBefore === null && flows.length === 0;
  if (known && topics.join() === 'application') return true;
  return mention.opens === 'ofWhich' && gapBefore !== null && topics.join() === 'plea';
}

/**
 * 县政府规范性文件38件，县政府办24件: the table may count both, and so it may in the report of a government that tells
 * its own documents from those of its departments.
 */
function isIssuedBeside(
  { left }: Segment,
  mention: Mention,
  whole: Mention,
  said: Said,
  { body }: Ground,
): boolean {
  if (whole.subject?.kind !== 'document') return false;
  if (left.some((token) => isScope(token, 'office'))) return true;
  const beside = said.otherIssuer && mention.verbs === whole.verbs;
  return beside && OF_GOVERNMENT.test(body.organization ?? '');
}

/** 经市政府同意印发规范性文件3件，以局名义印发规范性文件6件: the table counts both. */
function isIssuedInParts(mention: Mention, before: Mention, { otherIssuer }: Said): boolean {
  const [one, other] = [before.subject, mention.subject];
  if (one?.kind !== 'document' || other?.kind !== 'document' || otherIssuer) return false;
  const same = one.document === other.document && mention.verbs !== '' && mention.verbs === before.verbs;
  return same && mention.opens !== 'ofWhich' && !isBarred(before.doubts) && !isBarred(mention.doubts);
}
