import type { TableId } from '@gouji/core';
import { countColumns, type FormCell, type FormTable, placeCells } from '../form.ts';
import { breakLines } from './break-lines.ts';
import { drawBox } from './draw-box.ts';
import type { Typesetter } from './typesetter.ts';
import { widthOf } from './write-pdf.ts';

/** What of a row stands on a page. */
interface Fragment {
  row: number;
  top: number;
  bottom: number;
}

interface LaidCell {
  row: number;
  lastRow: number;
  left: number;
  right: number;
  lines: string[];
}

/** Sets a table; where it does not fit it goes on on the next page. */
export function setTable(table: FormTable, setter: Typesetter): void {
  const cells = layCells(table, setter);
  const heights = table.rows.map((_, row) =>
    heightOf(
      cells.filter((cell) => cell.row === row && cell.lastRow === row),
      setter,
    ),
  );
  let page: Fragment[] = [];
  const shown = new Map<LaidCell, number>();
  const endPart = (isLast: boolean) => {
    drawPart(page, cells, shown, { setter, isLast });
    page = [];
  };
  const put = (row: number, height: number) => {
    page.push({ row, top: setter.top, bottom: setter.top + height });
    setter.move(height);
  };

  heights.forEach((height, row) => {
    const room = setter.bottom - setter.top;
    if (height <= room) {
      put(row, height);
      return;
    }
    const isCut = setter.look.cut && height > 2.5 * pitchOf(setter) && room > 1.8 * pitchOf(setter);
    if (isCut) put(row, room);
    if (page.length > 0) endPart(false);
    setter.endPage();
    if (setter.look.repeated && row >= table.headers) repeatHead(table, cells, heights, setter);
    put(row, isCut ? Math.max(height - room, 0) + pitchOf(setter) : height);
  });
  endPart(true);
}

/** The shares of the columns of each table. */
const COLUMNS: Readonly<Record<TableId, readonly number[]>> = {
  applications: [6, 12, 26, 8, 8, 8, 8, 8, 8, 8],
  disclosure: [4, 3, 3, 3],
  review: Array.from({ length: 15 }, () => 1),
};

function layCells(table: FormTable, setter: Typesetter): LaidCell[] {
  const shares = COLUMNS[table.id].slice(0, countColumns(table.rows));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const edges = [setter.look.margin];
  for (const share of shares) edges.push(edges.at(-1)! + (share / whole) * setter.width);
  const size = setter.look.sizes[1];
  return placeCells(table.rows).map(({ cell, row, column }) => {
    const left = edges[column]!;
    const right = edges[column + cell.columnSpan]!;
    return {
      row,
      lastRow: row + cell.rowSpan - 1,
      left,
      right,
      lines: linesOf(cell, (right - left - 6) / size),
    };
  });
}

function linesOf({ text }: FormCell, width: number): string[] {
  return text === '' ? [] : text.split('\n').flatMap((line) => breakLines(line, width));
}

function pitchOf(setter: Typesetter): number {
  return 1.35 * setter.look.sizes[1];
}

function heightOf(cells: readonly LaidCell[], setter: Typesetter): number {
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  return lines * pitchOf(setter) + 5;
}

function repeatHead(
  table: FormTable,
  cells: readonly LaidCell[],
  heights: readonly number[],
  setter: Typesetter,
): void {
  const head: Fragment[] = heights.slice(0, table.headers).map((height, row) => {
    const fragment = { row, top: setter.top, bottom: setter.top + height };
    setter.move(height);
    return fragment;
  });
  drawPart(
    head,
    cells.filter(({ lastRow }) => lastRow < table.headers),
    new Map(),
    { setter, isLast: true },
  );
}

/** Draws what of a table stands on this page; each cell shows as many of its lines as there is room for. */
function drawPart(
  fragments: readonly Fragment[],
  cells: readonly LaidCell[],
  shown: Map<LaidCell, number>,
  { setter, isLast }: { setter: Typesetter; isLast: boolean },
): void {
  for (const cell of cells) {
    const own = fragments.filter(({ row }) => row >= cell.row && row <= cell.lastRow);
    if (own.length === 0) continue;
    const box = { left: cell.left, right: cell.right, top: own[0]!.top, bottom: own.at(-1)!.bottom };
    const isEnd = own.at(-1) === fragments.at(-1) && !isLast;
    drawBox(box, setter, isEnd && !setter.look.closed);
    const from = shown.get(cell) ?? 0;
    const room = Math.max(0, Math.floor((box.bottom - box.top - 2) / pitchOf(setter)));
    const lines = cell.lines.slice(from, isEnd ? from + room : undefined);
    shown.set(cell, from + lines.length);
    writeLines(lines, box, setter);
  }
}

function writeLines(
  lines: readonly string[],
  box: { left: number; right: number; top: number; bottom: number },
  setter: Typesetter,
): void {
  const size = setter.look.sizes[1];
  const above = Math.max(2, (box.bottom - box.top - lines.length * pitchOf(setter)) / 2);
  lines.forEach((line, i) => {
    const left = (box.left + box.right - widthOf(line) * size) / 2;
    setter.text(line, left, box.top + above + i * pitchOf(setter) + size, size);
  });
}
