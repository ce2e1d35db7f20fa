import type { Block } from './blocks.ts';
import type { TreeAdapter } from './tree.ts';

/** The blocks of a tree, in reading order. */
export function readTree<N>(_root: N, _adapter: TreeAdapter<N>): Block[] {
  return [];
}
