import type { FilledCell, FilledGrid } from './fill-grid.ts';
import { LOST } from './ink.ts';

/** The table that goes on in `next`, on the page after; null where that is another table. Neither is changed. */
export function joinTables(table: FilledGrid, next: FilledGrid): FilledGrid | null {
  const shift = table.xs[0]! - next.xs[0]!;
  const width = table.xs.at(-1)! - table.xs[0]!;
  if (Math.abs(width - (next.xs.at(-1)! - next.xs[0]!)) > SAME_WIDTH) return null;

  const xs = uniteColumns(
    table.xs,
    next.xs.map((x) => x + shift),
  );
  const above = moveColumns(table, table.xs, xs);
  const whole = moveColumns(
    next,
    next.xs.map((x) => x + shift),
    xs,
  );
  const repeated = countRepeated(above, whole);
  const below = whole
    .filter(({ row }) => row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated, lastRow: cell.lastRow - repeated }));
  return stack({ ...table, xs, cells: above }, below, next.ys.slice(repeated));
}

/** In points. */
const SAME_WIDTH = 4;
const SAME_COLUMN = 3;

function uniteColumns(a: readonly number[], b: readonly number[]): number[] {
  const xs: number[] = [];
  for (const x of [...a, ...b].sort((p, q) => p - q))
    if (xs.length === 0 || x - xs.at(-1)! > SAME_COLUMN) xs.push(x);
  return xs;
}

function moveColumns({ cells }: FilledGrid, from: readonly number[], to: readonly number[]): FilledCell[] {
  const places = from.map((x) =>
    to.reduce((best, y, i) => (Math.abs(y - x) < Math.abs(to[best]! - x) ? i : best), 0),
  );
  return cells.map((cell) => ({
    ...cell,
    column: places[cell.column]!,
    lastColumn: Math.max(places[cell.column]!, places[cell.lastColumn + 1]! - 1),
  }));
}

/** How many rows at the top of a page say again what the table began with. */
function countRepeated(above: readonly FilledCell[], below: readonly FilledCell[]): number {
  const rows = Math.max(...below.map(({ lastRow }) => lastRow)) + 1;
  let count = 0;
  while (count < Math.min(MOST_REPEATED, rows - 1)) {
    const row = keyOf(below, count);
    if (!/\p{Script=Han}/u.test(row) || row !== keyOf(above, count)) break;
    count += 1;
  }
  return count;
}

/** Table 三 has a head of three rows. */
const MOST_REPEATED = 5;

function keyOf(cells: readonly FilledCell[], row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}-${cell.lastColumn}+${cell.lastRow - row}:${cell.text.replace(/\s/g, '')}`)
    .join('|');
}

/** One table upon the other. What the page end has cut is put together. */
function stack(table: FilledGrid, below: FilledCell[], heights: number[]): FilledGrid {
  const last = table.ys.length - 2;
  const bottom = table.cells.filter(({ lastRow }) => lastRow === last);
  const partner = (cell: FilledCell) => bottom.find((one) => isSamePlace(one, cell));
  const isCut = isRowCut(
    below.filter(({ row }) => row === 0),
    bottom,
    partner,
  );
  const offset = isCut ? last : last + 1;
  const moved = (cell: FilledCell): FilledCell => ({
    ...cell,
    row: cell.row + offset,
    lastRow: cell.lastRow + offset,
  });

  const cells = [...table.cells];
  for (const cell of below) {
    const upper = cell.row === 0 ? partner(cell) : undefined;
    if (upper && (isCut || spansPages(upper, cell, last)))
      replace(cells, upper, continued(upper, moved(cell)));
    else if (!isCut || cell.row > 0) cells.push(moved(cell));
    // What begins beside the rest of a row begins below it.
    else if (cell.lastRow > 0) cells.push({ ...moved(cell), row: offset + 1 });
  }
  const page = heights.map((y) => y - heights[0]! + table.ys.at(-1)!);
  const ys = [...table.ys.slice(0, offset + 1), ...page.slice(1)];
  return { ...table, ys, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function isSamePlace(a: FilledCell, b: FilledCell): boolean {
  return a.column === b.column && a.lastColumn === b.lastColumn;
}

function replace(cells: FilledCell[], one: FilledCell, other: FilledCell): void {
  cells[cells.indexOf(one)] = other;
}

/** The upper part with what the lower part says and covers; its place is where the words are. */
function continued(upper: FilledCell, lower: FilledCell): FilledCell {
  const isAbove = !isBlank(upper) || isBlank(lower);
  const { page, box, words } = isAbove ? upper : lower;
  return {
    ...upper,
    text: upper.text + (isDoubtful(upper, lower) ? LOST : '') + lower.text,
    isFull: lower.isFull,
    image: upper.image || lower.image,
    lastRow: lower.lastRow,
    page,
    box,
    words,
  };
}

/** Whether two numbers are taken for one, though the upper had room for a digit more. */
function isDoubtful(upper: FilledCell, lower: FilledCell): boolean {
  return NUMBER.test(upper.text) && NUMBER.test(lower.text) && !upper.isFull;
}

/** Whether the first row of a page is the rest of the last row of the page before. */
function isRowCut(
  top: readonly FilledCell[],
  bottom: readonly FilledCell[],
  partner: (cell: FilledCell) => FilledCell | undefined,
): boolean {
  const single = top.filter(({ lastRow }) => lastRow === 0);
  if (single.length === 0 || single.every((cell) => !partner(cell))) return false;
  // The page had room for the beginning of a row, but for none of its words.
  const begun = bottom.filter(({ row, lastRow }) => row === lastRow);
  if (
    begun.length > 1 &&
    begun.every(isBlank) &&
    begun.every((cell) => top.some((one) => isSamePlace(one, cell)))
  )
    return true;
  const hasWords = bottom.some((cell) => !isBlank(cell));
  if (!hasWords) return false;
  // A row without a name has no number for each column.
  const isSparse = single.length > 2 && single.filter(isBlank).length > 1 && isBlank(single[0]!);
  return single.every((cell) => isBlank(cell) || isRest(partner(cell), cell, isSparse));
}

/** Whether what stands at the top goes on with what stands above: a number does where its cell had no room for it. */
function isRest(upper: FilledCell | undefined, lower: FilledCell, isSparse: boolean): boolean {
  if (!upper || NUMBERED.test(lower.text)) return false;
  const isNumber = NUMBER.test(lower.text);
  if (isBlank(upper)) return isNumber;
  return NUMBER.test(upper.text) ? isNumber && (upper.isFull || isSparse) : !isNumber;
}

/** A cell over several rows that the page end cuts: its rest is blank, or goes on with its words. */
function spansPages(upper: FilledCell, lower: FilledCell, last: number): boolean {
  if (lower.lastRow === 0 && upper.row === last) return false;
  if (isBlank(lower)) return true;
  return !NUMBERED.test(lower.text) && !NUMBER.test(lower.text) && !NUMBER.test(upper.text);
}

function isBlank({ text }: FilledCell): boolean {
  return text.trim() === '';
}

/** 一、 （一） 1. begin a label, never the rest of one. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])/;
const NUMBER = /^[-\d.,，%\s]{1,20}$/;
