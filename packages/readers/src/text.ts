import { type Block, readText } from '@gouji/core';
import { cutTables } from './html/cut-tables.ts';
import { readHtml } from './html/read-html.ts';

/** The blocks of plain text or Markdown, tables in HTML among it. The origin of a block is its line. */
export function readPlainText(text: string): Block[] {
  let lines = 0;
  return cutTables(text.replaceAll('\0', '')).flatMap((piece) => {
    const before = lines;
    lines += piece.text.match(/\r\n?|\n/g)?.length ?? 0;
    if (piece.kind === 'text')
      return readText(piece.text.replace(LEFT, '')).map((block) =>
        place(block, (line) => Number(line) + before),
      );
    return (readHtml(piece.text) ?? []).map((block) => place(block, () => before + 1));
  });
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
