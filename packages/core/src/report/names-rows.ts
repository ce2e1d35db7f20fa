import type { Block } from '../document/blocks.ts';
import { labelKey } from './label.ts';
import type { Label, TableTemplate } from './template.ts';

/**
 * Whether the document holds the labels of a table, most of its rows and of its columns: then the table is there, though it
 * could not be read. A sentence may name a few.
 */
export function namesRows(blocks: readonly Block[], { rows }: TableTemplate): boolean {
  const text = wordsOf(blocks);
  const isThere = (labels: readonly Label[]) => {
    const keys = new Set(labels.map(({ zh }) => labelKey(zh)).filter((key) => key.length >= SHORTEST));
    return [...keys].filter((key) => text.includes(key)).length * 2 > keys.size;
  };
  return (
    isThere(rows.map(({ label }) => label)) &&
    isThere(rows.flatMap(({ columns }) => columns.map(({ label }) => label)))
  );
}

/** 其他 may stand anywhere. */
const SHORTEST = 4;

/** All that the document says, as labels are compared; bounded, since no report is longer. */
function wordsOf(blocks: readonly Block[]): string {
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    return block.kind === 'table' ? block.cells.map(({ text }) => text) : [];
  });
  return labelKey(parts.join('').slice(0, LONGEST));
}

const LONGEST = 200_000;
