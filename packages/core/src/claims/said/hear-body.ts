import type { Segment } from '../clauses/segment.ts';
import type { Anchors } from '../subject/anchors.ts';
import { isScope } from '../tokens/is-scope.ts';
import { GOVERNMENT_OFFICE, GOVERNS, SYSTEM } from '../words/bodies.ts';
import { namesOtherBody, namesOwnBody } from './other-body.ts';
import type { Ground, Said } from './said.ts';

/** 市政府制定规范性文件12件，废止4件: both are of the body that is named before a number, until another is named. */
export function hearBody(anchors: Anchors, { left }: Segment, said: Said, ground: Ground): Said {
  const { gapBefore, documents, documentMeasures, topics } = anchors;
  const says = anchors.start >= 0 || topics.includes('application');
  const named = says && (gapBefore !== null || left.some((token) => isScope(token, 'self')));
  const of = documents.length + documentMeasures.length > 0;
  const ofPart = of && left.some((token) => isScope(token, 'narrower') || isScope(token, 'ownLevel'));
  if (!named) return ofPart ? { ...said, otherIssuer: true } : said;
  const byGovernment = isOwnBody(anchors, ground) && nameOf(gapBefore!, ground.text).endsWith(GOVERNS);
  return { ...said, otherIssuer: ofPart || isOtherBody(anchors, ground), byGovernment };
}

/** Whether the unknown words before what is said name another body than the one that reports. */
export function isOtherBody({ gapBefore }: Anchors, { text, body }: Ground): boolean {
  if (gapBefore === null) return false;
  const name = nameOf(gapBefore, text);
  // 市住建局系统: all bodies under it.
  const ofSystem = text.startsWith(SYSTEM, gapBefore.end) && namesOtherBody(name, null);
  return ofSystem || namesOtherBody(name, body.organization);
}

/** Whether the unknown words before a number name the body that reports. */
export function isOwnBody({ gapBefore, start }: Anchors, { text, body }: Ground): boolean {
  if (gapBefore === null || gapBefore.end > start) return false;
  return namesOwnBody(nameOf(gapBefore, text), body.organization);
}

/** 政府 is a word of its own behind the unknown 市, and so is 政府办公室, which says the scope. */
function nameOf({ start, end }: { start: number; end: number }, text: string): string {
  const governs = text.startsWith(GOVERNS, end) && !text.startsWith(GOVERNMENT_OFFICE, end);
  return text.slice(start, governs ? end + 2 : end);
}
