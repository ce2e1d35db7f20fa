import type { Block, Paragraph } from '../document/blocks.ts';

/** The paragraphs that are links and nothing else: they name other pages. */
export function findLinkLines(blocks: readonly Block[]): Set<Block> {
  const lines = new Set<Block>();
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && isLinks(block, blocks, i + 1)) lines.add(block);
  }
  return lines;
}

/** The links of a paragraph follow it, in its order. */
function isLinks({ text }: Paragraph, blocks: readonly Block[], from: number): boolean {
  let end = 0;
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    if (block.kind !== 'link' && block.kind !== 'image') break;
    if (block.kind === 'image') continue;
    const at = text.indexOf(block.text, end);
    if (at < 0 || WORDS.test(text.slice(end, at))) return false;
    end = at + block.text.length;
  }
  return end > 0 && !WORDS.test(text.slice(end));
}

const WORDS = /[\p{L}\p{N}]/u;
