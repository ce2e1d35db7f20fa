import { defaultTreeAdapter, parse } from 'parse5';
import type { Parse5Node } from './parse5-adapter.ts';

/**
 * The tree that a browser would build of the page.
 *
 * @returns null where elements are nested deeper than in any page: the time to parse them has no bound
 */
export function parseHtml(text: string): Parse5Node | null {
  let depth = 0;
  const onItemPush = () => {
    depth += 1;
    if (depth > DEEPEST) throw new TooDeep();
  };
  const onItemPop = () => {
    depth -= 1;
  };
  try {
    return parse(text, { treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

/** Browsers stop nesting at 512. */
const DEEPEST = 100_000;

class TooDeep extends Error {}
