import type { Segment } from '../clauses/segment.ts';
import type { Said } from '../said/said.ts';
import type { Token } from '../tokens/tokenize.ts';
import { readAnchors } from './anchors.ts';

/** The words of a number: its own; where they say nothing, those of the clause before, if nothing unknown is between. */
export function findWords({ left, after, enumerated }: Segment, { pending, channel }: Said): Token[] {
  const opened = !enumerated && onlyOpens(pending) ? pending : [];
  const own = [...opened, ...channel, ...left, ...after];
  const anchors = readAnchors(own);
  const says = anchors.start >= 0 || anchors.gapBefore !== null;
  if (says || enumerated || pending.length === 0) return own;
  return [...pending, ...own];
}

/** 其中， opens the list at its first number. */
function onlyOpens(pending: readonly Token[]): boolean {
  const { links, start, gapBefore } = readAnchors(pending);
  return links.includes('ofWhich') && start < 0 && gapBefore === null;
}
