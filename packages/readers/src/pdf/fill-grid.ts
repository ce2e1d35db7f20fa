import type { Grid, GridCell } from './find-grids.ts';
import { type Box, type Glyph, LOST } from './ink.ts';
import { isLatin, readLines, type TextLine, usual } from './text-lines.ts';

/** A table of one page with what stands in its cells. */
export interface FilledGrid extends Grid {
  page: number;
  cells: FilledCell[];
}

export interface FilledCell extends GridCell {
  text: string;
  /** It ends in a number that leaves no room for a digit more: if a page ends here, the number may go on. */
  isFull: boolean;
  image: boolean;
  page: number;
  box: Box;
  /** Where its words stand, and how large they are; null where it is empty. */
  words: { box: Box; size: number } | null;
}

/** Puts characters into the cells of a grid; returns the table and the characters outside it. */
export function fillGrid(
  grid: Grid,
  page: number,
  glyphs: readonly Glyph[],
  images: readonly Box[],
): { table: FilledGrid; outside: Glyph[] } {
  const slots = indexSlots(grid);
  const held = new Map<GridCell, Glyph[][]>();
  const outside: Glyph[] = [];
  let last: GridCell | null = null;
  for (const run of cutRuns(glyphs, grid)) {
    const cell = cellOf(run, grid, slots);
    if (!cell) outside.push(...run);
    else if (cell === last)
      held
        .get(cell)!
        .at(-1)!
        .push(...run);
    else if (held.has(cell)) held.get(cell)!.push([...run]);
    else held.set(cell, [[...run]]);
    last = cell;
  }
  const cells = grid.cells.map((cell): FilledCell => {
    const box = boxOfCell(cell, grid);
    const turns = held.get(cell) ?? [];
    const lines = readLines(turns.flat());
    const text = joinCell(lines, box);
    // Lines are missing here, or a word runs over from beside: what was read may be of another cell.
    const isDoubtful = text !== '' && (cell.torn || isOverrun(turns));
    const image = images.some((picture) => isInside(picture, box));
    return {
      ...cell,
      text: isDoubtful ? text + LOST : text,
      isFull: endsFull(lines.at(-1), box),
      image,
      page,
      box,
      words: wordsOf(lines),
    };
  });
  return { table: { ...grid, page, cells }, outside };
}

/** Whether a number and words were drawn in a cell each in a turn of its own: cells are mostly drawn one after the other. */
function isOverrun(turns: readonly Glyph[][]): boolean {
  if (turns.length < 2) return false;
  const texts = turns.map((glyphs) => glyphs.map(({ text }) => text).join(''));
  return texts.some((text) => /^[\d.]+$/.test(text)) && texts.some((text) => /\p{Script=Han}/u.test(text));
}

function indexSlots({ xs, cells }: Grid): ReadonlyMap<number, GridCell> {
  const slots = new Map<number, GridCell>();
  for (const cell of cells) {
    for (let row = cell.row; row <= cell.lastRow; row += 1) {
      for (let column = cell.column; column <= cell.lastColumn; column += 1)
        slots.set(row * xs.length + column, cell);
    }
  }
  return slots;
}

/** Characters that follow each other closely: a word too long for its cell belongs to it whole. */
function cutRuns(glyphs: readonly Glyph[], { xs }: Grid): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && follows(glyph, last) && !isParted(last, glyph, xs)) runs.at(-1)!.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs;
}

function follows(glyph: Glyph, last: Glyph): boolean {
  if (Math.abs(glyph.base - last.base) > 0.2 * last.size) return false;
  const gap = (glyph.left - last.right) / last.size;
  return gap > -0.5 && gap < 0.45;
}

/** Words of neighbouring cells may stand close, but each is put in its place, and a line stands between. */
function isParted(last: Glyph, { left, right, moved, size }: Glyph, xs: readonly number[]): boolean {
  const line = intervalOf(xs, (left + right) / 2);
  if (!moved || line === intervalOf(xs, (last.left + last.right) / 2)) return false;
  const at = xs[Math.max(line, 0)]!;
  return at > last.right - 0.3 * size && at < left + 0.3 * size;
}

/** The cell in which most of a run stands. */
function cellOf(
  run: readonly Glyph[],
  { xs, ys }: Grid,
  slots: ReadonlyMap<number, GridCell>,
): GridCell | null {
  const votes = new Map<GridCell | null, number>();
  for (const glyph of run) {
    const column = intervalOf(xs, (glyph.left + glyph.right) / 2);
    const row = intervalOf(ys, glyph.base - 0.35 * glyph.size);
    const cell = row < 0 || column < 0 ? null : (slots.get(row * xs.length + column) ?? null);
    votes.set(cell, (votes.get(cell) ?? 0) + 1);
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** Between which two of the places: the number of the first, -1 outside. */
function intervalOf(places: readonly number[], at: number): number {
  if (at < places[0]! || at > places.at(-1)!) return -1;
  let low = 0;
  let high = places.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

function boxOfCell(cell: GridCell, { xs, ys }: Grid): Box {
  return {
    left: xs[cell.column]!,
    right: xs[cell.lastColumn + 1]!,
    top: ys[cell.row]!,
    bottom: ys[cell.lastRow + 1]!,
  };
}

/** The text of a cell, its lines joined. */
function joinCell(lines: readonly TextLine[], box: Box): string {
  let text = '';
  let above: TextLine | undefined;
  for (const line of lines) {
    const isApart = above && isLatin(text.at(-1) ?? '') && isLatin(line.text) && !isBroken(above, line, box);
    text += isApart ? ` ${line.text}` : line.text;
    above = line;
  }
  return text.trim();
}

function wordsOf(lines: readonly TextLine[]): FilledCell['words'] {
  if (lines.length === 0) return null;
  const boxes = lines.map(({ box }) => box);
  const box = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  return { box, size: usual(lines.map(({ size }) => size)) };
}

/** Whether a number runs on in the next line: it is broken only where its cell has no room for the next digit. */
function isBroken(above: TextLine, line: TextLine, box: Box): boolean {
  if (!/\d$/.test(above.text) || !/^\d+$/.test(line.text)) return false;
  return isFilled(above, box) && line.base - above.base < 1.8 * line.size;
}

function endsFull(line: TextLine | undefined, box: Box): boolean {
  return line !== undefined && /^\d+$/.test(line.text) && isFilled(line, box);
}

function isFilled(line: TextLine, box: Box): boolean {
  const room = box.right - box.left - (line.box.right - line.box.left);
  return room < 0.6 * line.size + PADDING;
}

/** Of both sides of a cell in Word, in points, and a little more. */
const PADDING = 12;

function isInside(picture: Box, box: Box): boolean {
  const x = (picture.left + picture.right) / 2;
  const y = (picture.top + picture.bottom) / 2;
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
