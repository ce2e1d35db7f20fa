import { DisjointSets } from './disjoint-sets.ts';
import type { Box, Ink, Segment } from './ink.ts';
import { joinDots } from './join-dots.ts';
import { mergeSegments } from './merge-segments.ts';

/** A table as its ruling lines draw it. */
export interface Grid {
  /** Of the lines between columns, from left to right. */
  xs: number[];
  /** Of the lines between rows, from top to bottom. */
  ys: number[];
  cells: GridCell[];
}

/** One cell: rows and columns up to the last that it covers. */
export interface GridCell {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
  /** Part of an area that no rectangle covers: lines are missing, so what stands here may belong elsewhere. */
  torn: boolean;
}

/**
 * The tables of a page: lines that touch make one, cells are what no line parts. From top to bottom; a frame around
 * other tables is none.
 *
 * @returns null where a page has more lines than tables have
 */
export function findGrids({ horizontal, vertical, dots }: Omit<Ink, 'glyphs' | 'images'>): Grid[] | null {
  const dotted = joinDots(dots);
  const across = mergeSegments([...horizontal, ...dotted.horizontal]);
  const down = mergeSegments([...vertical, ...dotted.vertical]);
  if (across.length > MOST_LINES || down.length > MOST_LINES) return null;
  const grids = connect(across, down).flatMap((lines) => makeGrid(lines) ?? []);
  return grids
    .filter((grid) => !grids.some((other) => other !== grid && contains(boxOf(grid), boxOf(other))))
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** A page of the densest report has some two hundred each way. */
const MOST_LINES = 2500;

export function boxOf({ xs, ys }: Pick<Grid, 'xs' | 'ys'>): Box {
  return { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! };
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}

interface Lines {
  across: Segment[];
  down: Segment[];
}

/** How far lines may miss each other, in points; double borders are as wide. */
const SNAP = 2.6;

function connect(across: readonly Segment[], down: readonly Segment[]): Lines[] {
  const sets = new DisjointSets(across.length + down.length);
  across.forEach((line, i) => {
    down.forEach((other, j) => {
      if (holds(line, other.at) && holds(other, line.at)) sets.join(i, across.length + j);
    });
  });
  joinParallel(across, 0, sets);
  joinParallel(down, across.length, sets);

  const lines = new Map<number, Lines>();
  const of = (i: number): Lines => {
    const root = sets.find(i);
    const found = lines.get(root) ?? { across: [], down: [] };
    lines.set(root, found);
    return found;
  };
  across.forEach((line, i) => {
    of(i).across.push(line);
  });
  down.forEach((line, j) => {
    of(across.length + j).down.push(line);
  });
  return [...lines.values()];
}

function holds({ from, to }: Segment, at: number): boolean {
  return at >= from - SNAP && at <= to + SNAP;
}

/** The two lines of a double border; they stand in the order of their places. */
function joinParallel(lines: readonly Segment[], offset: number, sets: DisjointSets): void {
  lines.forEach((line, i) => {
    for (let j = i + 1; j < lines.length && lines[j]!.at - line.at <= SNAP; j += 1) {
      const other = lines[j]!;
      if (line.from <= other.to + SNAP && other.from <= line.to + SNAP) sets.join(offset + i, offset + j);
    }
  });
}

function makeGrid(lines: Lines): Grid | null {
  if (lines.across.length < 2 || lines.down.length < 2) return null;
  const closed = closeSides(lines);
  const xs = cluster(closed.down.map(({ at }) => at));
  const ys = cluster(closed.across.map(({ at }) => at));
  // A frame around text is no table.
  if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) return null;
  if ((xs.length - 1) * (ys.length - 1) > MOST_SLOTS) return null;
  return { xs, ys, cells: findCells(xs, ys, closed) };
}

const MOST_SLOTS = 20_000;

/** Where lines run on past the last that crosses them, a side is open: a page ends there, or the table has no outer border. */
function closeSides({ across, down }: Lines): Lines {
  const left = Math.min(...across.map(({ from }) => from));
  const right = Math.max(...across.map(({ to }) => to));
  const top = Math.min(...down.map(({ from }) => from));
  const bottom = Math.max(...down.map(({ to }) => to));
  const heights = across.map(({ at }) => at);
  const distances = down.map(({ at }) => at);
  return {
    across: [
      ...across,
      ...(top < Math.min(...heights) - OPEN ? [{ at: top, from: left, to: right }] : []),
      ...(bottom > Math.max(...heights) + OPEN ? [{ at: bottom, from: left, to: right }] : []),
    ],
    down: [
      ...down,
      ...(left < Math.min(...distances) - OPEN ? [{ at: left, from: top, to: bottom }] : []),
      ...(right > Math.max(...distances) + OPEN ? [{ at: right, from: top, to: bottom }] : []),
    ],
  };
}

const OPEN = 6;

/** The middle of each run of places that are one. */
function cluster(places: number[]): number[] {
  const groups: number[][] = [];
  for (const place of places.sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && place - last.at(-1)! <= SNAP) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length);
}

function findCells(xs: readonly number[], ys: readonly number[], { across, down }: Lines): GridCell[] {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const sets = new DisjointSets(rows * columns);
  const isRuled = (lines: readonly Segment[], at: number, from: number, to: number) =>
    covered(lines, at, from, to) >= (to - from) * HALF;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const slot = row * columns + column;
      const [left, right, top, bottom] = [xs[column]!, xs[column + 1]!, ys[row]!, ys[row + 1]!];
      if (column + 1 < columns && !isRuled(down, right, top, bottom)) sets.join(slot, slot + 1);
      if (row + 1 < rows && !isRuled(across, bottom, left, right)) sets.join(slot, slot + columns);
    }
  }
  return toCells(sets, rows, columns);
}

/** A border is one where most of it is drawn. */
const HALF = 0.5;

function covered(lines: readonly Segment[], at: number, from: number, to: number): number {
  let sum = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) <= SNAP + 0.6)
      sum += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return sum;
}

function toCells(sets: DisjointSets, rows: number, columns: number): GridCell[] {
  const areas = new Map<number, number[]>();
  for (let slot = 0; slot < rows * columns; slot += 1) {
    const root = sets.find(slot);
    const area = areas.get(root);
    if (area) area.push(slot);
    else areas.set(root, [slot]);
  }
  return [...areas.values()]
    .flatMap((slots) => cover(slots, columns))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The cell that covers these slots; where that is no rectangle, each slot for itself. */
function cover(slots: readonly number[], columns: number): GridCell[] {
  const rows = slots.map((slot) => Math.floor(slot / columns));
  const places = slots.map((slot) => slot % columns);
  const [row, lastRow, column, lastColumn] = [
    rows[0]!,
    rows.at(-1)!,
    Math.min(...places),
    Math.max(...places),
  ];
  const isRectangle = slots.length === (lastRow - row + 1) * (lastColumn - column + 1);
  if (isRectangle) return [{ row, lastRow, column, lastColumn, torn: false }];
  return slots.map((_, i) => ({
    row: rows[i]!,
    lastRow: rows[i]!,
    column: places[i]!,
    lastColumn: places[i]!,
    torn: true,
  }));
}
