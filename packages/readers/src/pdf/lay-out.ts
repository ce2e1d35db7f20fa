import type { Block, Table } from '@gouji/core';
import { absorbOverflow } from './absorb-overflow.ts';
import type { FilledGrid } from './fill-grid.ts';
import { boxOf } from './find-grids.ts';
import type { Box, PdfOrigin } from './ink.ts';
import { findMargins, type Joined, joinLines, type ProseLine } from './join-lines.ts';
import { joinTables } from './join-tables.ts';
import { withoutFurniture } from './page-furniture.ts';
import type { TextLine } from './text-lines.ts';

/** What stands on a page. */
export interface PageContent {
  height: number;
  /** Outside tables, from top to bottom. */
  lines: TextLine[];
  tables: FilledGrid[];
  /** Pictures outside tables that are large enough to hold a table. */
  pictures: Box[];
}

type Item =
  | { kind: 'line'; page: number; top: number; line: ProseLine }
  | { kind: 'table'; page: number; top: number; table: FilledGrid }
  | { kind: 'picture'; page: number; top: number; box: Box };

/** The blocks of a document: heads and feet left out, tables and paragraphs put together over lines and pages. */
export function layOut(pages: readonly PageContent[]): Block[] {
  const items = joinTableItems(listItems(pages));
  const margins = findMargins(
    items.flatMap((item) => (item.kind === 'line' && isProse(item.line) ? [item.line] : [])),
  );
  const blocks: Block[] = [];
  let prose: ProseLine[] = [];
  const endProse = () => {
    for (const joined of joinLines(prose, margins)) blocks.push(toParagraph(joined));
    prose = [];
  };
  for (const item of items) {
    if (item.kind === 'line' && isProse(item.line)) {
      prose.push(item.line);
      continue;
    }
    endProse();
    if (item.kind === 'table') blocks.push(toTable(item.table));
    else if (item.kind === 'picture')
      blocks.push({ kind: 'image', text: '', origin: originOf(item.box, item.page) });
    else blocks.push(toParagraph(inColumns(item.line)));
  }
  endProse();
  return blocks;
}

function listItems(pages: readonly PageContent[]): Item[] {
  const texts = withoutFurniture(
    pages.map(({ height, lines, tables }) => ({ height, lines, tables: spanOf(tables) })),
  );
  return pages.flatMap(({ tables, pictures }, i) => {
    const page = i + 1;
    const items: Item[] = [
      ...texts[i]!.map((line): Item => ({ kind: 'line', page, top: line.base, line: { ...line, page } })),
      ...tables.map((table): Item => ({ kind: 'table', page, top: table.ys[0]!, table })),
      ...pictures.map((box): Item => ({ kind: 'picture', page, top: box.top, box })),
    ];
    return items.sort((a, b) => a.top - b.top);
  });
}

function spanOf(tables: readonly FilledGrid[]): { top: number; bottom: number } | null {
  if (tables.length === 0) return null;
  const boxes = tables.map(boxOf);
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A table at the end of a page and one at the beginning of the next are one, if they fit. */
function joinTableItems(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  let lastPage = 0;
  for (const item of items) {
    if (item.kind === 'line' && CONTINUED.test(item.line.text)) continue;
    const isFirst = item.kind === 'table' && item.page === lastPage + 1;
    if (!isFirst || !joinLast(joined, item.table)) joined.push(item);
    lastPage = item.page;
  }
  return joined;
}

/** Joins a table to the last of the items, past what its page had no room for; false where that is another table. */
function joinLast(items: Item[], next: FilledGrid): boolean {
  const at = items.findLastIndex(({ kind }) => kind !== 'line');
  const last = items[at];
  if (last?.kind !== 'table') return false;
  const below = items.slice(at + 1).flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  const whole = absorbOverflow(last.table, below);
  const table = whole && joinTables(whole, next);
  if (!table) return false;
  items.splice(at, items.length - at, { ...last, table });
  return true;
}

/** Above the part of a table that a new page begins with. */
const CONTINUED = /^[（(]?(?:续表|接上表|续上表|上接前页)[）)]?$/;

/** A line in more than two columns is a row of a table without lines. */
function isProse({ parts }: TextLine): boolean {
  return parts.length < 3;
}

function inColumns({ parts, box, page }: ProseLine): Joined {
  let start = 0;
  const runs = parts.map(({ text, left, right }) => {
    const run = { start, origin: originOf({ ...box, left, right }, page) };
    start += text.length + 1;
    return run;
  });
  return { text: parts.map(({ text }) => text).join('\t'), runs };
}

function toParagraph({ text, runs }: Joined): Block {
  return { kind: 'paragraph', text, runs };
}

function toTable({ xs, ys, cells, page }: FilledGrid): Table {
  return {
    kind: 'table',
    rows: ys.length - 1,
    columns: xs.length - 1,
    cells: cells.map(({ row, lastRow, column, lastColumn, text, image, page, box, words }) => ({
      row,
      column,
      rowSpan: lastRow - row + 1,
      columnSpan: lastColumn - column + 1,
      text,
      image,
      origin: {
        ...originOf(box, page),
        ...(words && { words: originOf(words.box, page).box, size: words.size }),
      },
    })),
    origin: originOf(boxOf({ xs, ys }), page),
  };
}

function originOf({ left, top, right, bottom }: Box, page: number): PdfOrigin {
  return { page, box: [left, top, right - left, bottom - top] };
}
