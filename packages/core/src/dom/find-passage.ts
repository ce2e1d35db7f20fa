import type { Passage } from '../claims/claim.ts';
import { unfoldOffset } from './fold-offset.ts';
import type { Page, PageRange, PageText } from './page.ts';
import { pieceOf } from './text-piece.ts';

/**
 * The words of a passage as a range of the page that was read (`readTree` with `domAdapter`).
 *
 * @param page the `Document`
 * @param passage of `places.quotes`
 * @returns undefined where the text has gone from the page
 */
export function findPassage<R extends PageRange>(
  page: Page<R>,
  { prose, start, end }: Passage,
): R | undefined {
  const from = locate(prose, start, false);
  const to = locate(prose, end, true);
  if (!from || !to) return undefined;
  const range = page.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** @param isEnd the offset belongs to the run that ends there, not to the one that begins */
function locate(
  prose: Passage['prose'],
  offset: number,
  isEnd: boolean,
): { node: PageText; offset: number } | undefined {
  const index = prose.runs.findLastIndex(({ start }) => (isEnd ? start < offset : start <= offset));
  const run = prose.runs[index];
  const piece = run && pieceOf(run.origin);
  if (!piece) return undefined;
  const { node, start, end } = piece;
  const folded = prose.text.slice(run.start, prose.runs[index + 1]?.start ?? prose.text.length);
  return { node, offset: start + unfoldOffset(node.data.slice(start, end), folded, offset - run.start) };
}
