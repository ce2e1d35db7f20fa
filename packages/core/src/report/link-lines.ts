import type { Block } from '../document/blocks.ts';

/** The paragraphs that are links and nothing else: they name other pages. */
export function findLinkLines(blocks: readonly Block[]): Set<Block> {
  const lines = new Set<Block>();
  let line: Block | undefined;
  let rest = '';
  for (const block of blocks) {
    if (block.kind === 'link' && line) {
      // the links of a paragraph follow it
      if (block.text !== '') rest = rest.replace(block.text, '');
      if (!WORDS.test(rest)) lines.add(line);
    } else if (block.kind !== 'image') {
      line = block.kind === 'paragraph' ? block : undefined;
      rest = block.kind === 'paragraph' ? block.text : '';
    }
  }
  return lines;
}

const WORDS = /[\p{L}\p{N}]/u;
