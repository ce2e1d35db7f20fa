import type { Passage } from '@gouji/core';
import { unfoldOffset } from './fold-offset.ts';
import { pieceOf } from './text-piece.ts';

/** The quoted words as a range of the page; undefined where its text has gone. */
export function makeRange(document: Document, { prose, start, end }: Passage): Range | undefined {
  const from = locate(prose, start, false);
  const to = locate(prose, end, true);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** @param isEnd the offset belongs to the run that ends there, not to the one that begins */
function locate(
  prose: Passage['prose'],
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } | undefined {
  const index = prose.runs.findLastIndex(({ start }) => (isEnd ? start < offset : start <= offset));
  const run = prose.runs[index];
  const piece = run && pieceOf(run.origin);
  if (!piece) return undefined;
  const { node, start, end } = piece;
  const folded = prose.text.slice(run.start, prose.runs[index + 1]?.start ?? prose.text.length);
  return { node, offset: start + unfoldOffset(node.data.slice(start, end), folded, offset - run.start) };
}
