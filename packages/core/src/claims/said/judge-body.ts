import type { Segment } from '../clauses/split-clauses.ts';
import type { Anchors } from '../subject/anchors.ts';
import type { Certainty } from '../subject/mention.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { Thread } from './context.ts';
import { namesOtherBody, namesOwnBody } from './other-body.ts';

/** What the body that is named before a number leaves of its certainty. */
export function judgeBody(anchors: Anchors, { left }: Segment, thread: Thread): Certainty {
  const { gapBefore, flows, cases, documents, documentMeasures, topics } = anchors;
  const other = isOtherBody(anchors, thread);
  // 市政府制定规范性文件12件，废止4件: both are of that body, until another is named.
  const says = anchors.start >= 0 || topics.includes('application');
  if (says && (gapBefore !== null || left.some((token) => isScope(token, 'self')))) {
    thread.issuer = other ? 'doubt' : 'sure';
    thread.byGovernment = isOwnBody(anchors, thread) && nameOf(gapBefore!, thread.text).endsWith('政府');
  }
  if (documents.length + documentMeasures.length > 0) {
    if (left.some((token) => isScope(token, 'narrower'))) thread.issuer = 'doubt';
    return thread.issuer;
  }
  if (flows.length + cases.length > 0) return other ? 'never' : 'sure';
  // 公安局受理证照申请560件、政府信息公开申请7件
  return topics.includes('application') ? thread.issuer : 'sure';
}

/** Whether the unknown words before what is said name another body than the one that reports. */
export function isOtherBody({ gapBefore }: Anchors, { text, body }: Thread): boolean {
  if (gapBefore === null) return false;
  const name = nameOf(gapBefore, text);
  // 市住建局系统: all bodies under it.
  const ofSystem = text.startsWith('系统', gapBefore.end) && namesOtherBody(name, null);
  return ofSystem || namesOtherBody(name, body.organization);
}

/** Whether the unknown words before a number name the body that reports. */
export function isOwnBody({ gapBefore, start }: Anchors, { text, body }: Thread): boolean {
  if (gapBefore === null || gapBefore.end > start) return false;
  return namesOwnBody(nameOf(gapBefore, text), body.organization);
}

/** 政府 is a word of its own behind the unknown 市, and so is 政府办公室, which says the scope. */
function nameOf({ start, end }: { start: number; end: number }, text: string): string {
  const governs = text.startsWith('政府', end) && !text.startsWith('政府办公', end);
  return text.slice(start, governs ? end + 2 : end);
}
