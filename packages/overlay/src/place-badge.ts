import { type Box, boxAt, clamp, enclose, type Point } from './box.ts';

/** The disc of a badge: its upper left corner and its diameter. */
export interface Disc extends Point {
  size: number;
}

/** A small disc is for tables so dense that nothing larger finds room between the numbers. */
const SIZES = [18, 14] as const;
/** From one disc to the next beside it. */
const STEP = SIZES[0] + 2;

/**
 * Where the disc of a cell goes: beside the number where there is room, else on a corner of the cell; never on a
 * number if that can be helped.
 *
 * @param obstacles the boxes of numbers, of this and of other cells, and of the discs placed already
 * @param bounds what the disc must not leave
 */
export function placeOnCell(cell: Box, obstacles: readonly Box[], bounds: Box): Disc {
  const middle = (cell.top + cell.bottom) / 2;
  const candidates = SIZES.flatMap((size) => {
    const inset = size / 2 + 2;
    return [
      [cell.right - inset, middle],
      [cell.left + inset, middle],
      [cell.right - size / 2, cell.top],
      [cell.right, cell.top],
      [cell.right, cell.bottom],
      [cell.left, cell.top],
      [cell.left, cell.bottom],
      [(cell.left + cell.right) / 2, cell.top],
    ].map(([x, y]) => discAt(x!, y!, size));
  });
  return choose(candidates, obstacles, bounds);
}

/** Quoted words, in coordinates of the viewport. */
export interface Quoted {
  /** The first line of the words themselves. */
  line: Box;
  /** Their paragraph. */
  block: Box;
  /** The line with room after it, as `findEnd` finds it. */
  end: Box;
}

/**
 * The line that discs can stand after: from that of the quoted words on, the first that leaves room for several, which
 * is the last of a sentence, also where a whole report is one block of lines. A long way off, room for one is better.
 *
 * @param lines the boxes of the text of the paragraph, of which one line may have several
 */
export function findEnd(line: Box, lines: readonly Box[], block: Box): Box {
  const rest = lines.filter(({ bottom }) => bottom > line.top).slice(0, MOST_BOXES);
  const whole = rest.map((one) => {
    const beside = rest.filter(({ top, bottom }) => top < one.bottom && bottom > one.top);
    return { ...one, right: Math.max(...beside.map(({ right }) => right)) };
  });
  // Lines that do not wrap stand out of a narrow block.
  const edge = Math.max(block.right, ...whole.map(({ right }) => right));
  const hasRoom = (discs: number) => (one: Box) => one.right + discs * STEP + 2 <= edge;
  const near = whole.filter(({ top }) => top < line.bottom + FAR);
  return near.find(hasRoom(3)) ?? whole.find(hasRoom(1)) ?? whole.at(-1) ?? line;
}

/** Eight lines or so. */
const FAR = 200;
/** Enough for any sentence. */
const MOST_BOXES = 100;

/**
 * Where the disc of a sentence goes: in the margin of its paragraph, at the height of the line where it begins, or
 * after the last words.
 *
 * @param obstacles the lines of text, and the discs placed already
 */
export function placeOnLine({ line, block, end }: Quoted, obstacles: readonly Box[], bounds: Box): Disc {
  const [size] = SIZES;
  const y = (line.top + line.bottom) / 2;
  const x = block.left - STEP / 2;
  const beside = [0, 1, 2]
    .map((i) => discAt(x - i * STEP, y, size))
    .filter(({ left }) => left >= bounds.left);
  const after = [0, 1, 2].map((i) =>
    discAt(end.right + (i + 0.5) * STEP + 2, (end.top + end.bottom) / 2, size),
  );
  const below = [1, 2, 3].map((i) => discAt(x, y + i * STEP, size));
  const margin = discAt(block.right + STEP / 2, y, size);
  return choose([...beside, ...after, margin, ...below], obstacles, bounds);
}

function discAt(x: number, y: number, size: number): Disc {
  return { left: x - size / 2, top: y - size / 2, size };
}

/** The first that covers nothing, else the one that covers least. */
function choose(candidates: readonly Disc[], obstacles: readonly Box[], bounds: Box): Disc {
  const discs = candidates.map(({ left, top, size }) => ({
    left: clamp(left, bounds.left, bounds.right - size),
    top: clamp(top, bounds.top, bounds.bottom - size),
    size,
  }));
  const near = obstacles.filter(isNear(discs));
  let best = discs[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const disc of discs) {
    let covered = 0;
    for (const obstacle of near) covered += depth(disc, obstacle);
    if (covered < least) {
      best = disc;
      least = covered;
    }
    if (covered === 0) break;
  }
  return best;
}

/** Whether any of the discs may touch a box: a page has hundreds of numbers, a few of them beside each disc. */
function isNear(discs: readonly Disc[]): (box: Box) => boolean {
  const { left, top, right, bottom } = enclose(
    discs.map((disc) => boxAt(disc, { width: disc.size, height: disc.size })),
  )!;
  return (box) => box.left <= right && box.right >= left && box.top <= bottom && box.bottom >= top;
}

/** How far the disc reaches into a box, in pixels. */
export function depth({ left, top, size }: Disc, box: Box): number {
  if (box.left > left + size || box.right < left || box.top > top + size || box.bottom < top) return 0;
  const radius = size / 2;
  const x = Math.max(box.left - left - radius, 0, left + radius - box.right);
  const y = Math.max(box.top - top - radius, 0, top + radius - box.bottom);
  return Math.max(0, radius - Math.sqrt(x * x + y * y));
}
