import type { Origin } from '../document/blocks.ts';
import type { Page, PageElement, PageRange } from './page.ts';
import { pieceOf } from './text-piece.ts';

/**
 * Where a cell stands in the page that was read (`readTree` with `domAdapter`): its element, or, in a page that is
 * flattened text, the range of its digits.
 *
 * @param page the `Document`
 * @param origin of `places.cells`
 * @returns undefined where it has gone from the page
 */
export function findCell<R extends PageRange, E extends PageElement>(
  page: Page<R> & { readonly documentElement: E },
  origin: Origin,
): E | R | undefined {
  if (isElement(origin)) return origin.isConnected ? (origin as E) : undefined;
  const piece = pieceOf(origin);
  if (!piece) return undefined;
  const { node, start, end } = piece;
  const text = node.data.slice(start, end);
  const range = page.createRange();
  range.setStart(node, end - text.trimStart().length);
  range.setEnd(node, start + text.trimEnd().length);
  return range;
}

function isElement(origin: Origin): origin is PageElement {
  return typeof origin === 'object' && origin !== null && 'nodeType' in origin && origin.nodeType === 1;
}
