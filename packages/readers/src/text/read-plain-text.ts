import { type Block, readText } from '@gouji/core';
import { cutTables } from '../html/cut-tables.ts';
import { readHtml } from '../html/read-html.ts';

/**
 * The blocks of plain text or Markdown, tables in HTML among it; null where one of those cannot be parsed. The origin
 * of a block is its line.
 */
export function readPlainText(text: string): Block[] | null {
  let before = 0;
  const blocks: Block[] = [];
  for (const piece of cutTables(text.replaceAll('\0', ''))) {
    const first = before;
    const isText = piece.kind === 'text';
    const read = isText ? readText(piece.text.replace(LEFT, '')) : readHtml(piece.text);
    if (!read) return null;
    for (const block of read) blocks.push(place(block, (line) => first + (isText ? Number(line) : 1)));
    before += piece.text.match(/\r\n?|\n/g)?.length ?? 0;
  }
  return blocks;
}

/** What stands around the tables and pictures of Markdown, and says nothing. */
const LEFT = /<\/?(?:html|body|div|center|span|font|p|img)(?:[ \t][^<>\n]{0,500})?\/?>/gi;

/** The block with its origins put elsewhere. */
function place(block: Block, move: (origin: unknown) => number): Block {
  const moved = <T extends { origin: unknown }>(one: T): T => ({ ...one, origin: move(one.origin) });
  if (block.kind === 'table') return { ...moved(block), cells: block.cells.map(moved) };
  if ('runs' in block) return { ...block, runs: block.runs.map(moved) };
  return 'origin' in block ? moved(block) : block;
}
