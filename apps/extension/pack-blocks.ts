import type { Block, Origin, TableCell } from '@gouji/core';
import type { PackedBlock, PackedCell } from './messages.ts';

/**
 * Blocks that can be sent elsewhere: each node of the page is replaced by its number.
 *
 * @returns `nodes[n]` is the node with the number n; 0 is none
 */
export function packBlocks(blocks: readonly Block[]): { blocks: PackedBlock[]; nodes: Origin[] } {
  const nodes: Origin[] = [null];
  const number = (origin: Origin) => nodes.push(origin) - 1;
  return { blocks: blocks.map((block) => packBlock(block, number)), nodes };
}

function packBlock(block: Block, number: (origin: Origin) => number): PackedBlock {
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
        cells: block.cells.map((cell) => packCell(cell, number)),
      };
    default:
      return { ...block, origin: number(block.origin) };
  }
}

function packCell(cell: TableCell, number: (origin: Origin) => number): PackedCell {
  const { row, column, rowSpan, columnSpan, text, image, origin } = cell;
  const packed: PackedCell = [row, column, rowSpan, columnSpan, text, number(origin)];
  if (image) packed.push(1);
  return packed;
}

/** The blocks as they were, with numbers for origins. */
export function unpackBlocks(blocks: readonly PackedBlock[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'table' ? { ...block, cells: block.cells.map(unpackCell) } : block,
  );
}

function unpackCell([row, column, rowSpan, columnSpan, text, origin, image]: PackedCell): TableCell {
  return { row, column, rowSpan, columnSpan, text, image: image === 1, origin };
}
