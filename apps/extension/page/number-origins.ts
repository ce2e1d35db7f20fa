import type { Block, Origin } from '@gouji/core';

/**
 * Blocks that can be sent elsewhere: each node of the page is replaced by its number.
 *
 * @returns `nodes[n]` is the node with the number n; 0 is none
 */
export function numberOrigins(blocks: readonly Block[]): { blocks: Block[]; nodes: Origin[] } {
  const nodes: Origin[] = [null];
  const numbers = new Map<Origin, number>();
  const number = (origin: Origin): number => {
    let known = numbers.get(origin);
    if (known === undefined) {
      known = nodes.push(origin) - 1;
      numbers.set(origin, known);
    }
    return known;
  };
  return { blocks: blocks.map((block) => numberBlock(block, number)), nodes };
}

function numberBlock(block: Block, number: (origin: Origin) => number): Block {
  switch (block.kind) {
    case 'title':
    case 'meta':
      return block;
    case 'heading':
    case 'paragraph':
      return { ...block, runs: block.runs.map(({ start, origin }) => ({ start, origin: number(origin) })) };
    case 'table':
      return {
        ...block,
        origin: number(block.origin),
        cells: block.cells.map((cell) => ({ ...cell, origin: number(cell.origin) })),
      };
    default:
      return { ...block, origin: number(block.origin) };
  }
}
