import type { Ink, Segment } from './ink.ts';
import { type Matrix, place } from './matrix.ts';

type Point = [x: number, y: number];

interface Subpath {
  points: Point[];
  closed: boolean;
  curved: boolean;
}

/**
 * Keeps the ruling lines of a path: strokes, and what is filled and thin, for Word and WPS draw borders as rectangles.
 *
 * @param data as pdf.js packs a path
 * @param paint the number of the instruction that paints it
 */
export function readPath(
  data: ArrayLike<number>,
  paint: number,
  { matrix }: { matrix: Matrix },
  ink: Ink,
): void {
  const isStroked = STROKES.has(paint);
  const isFilled = FILLS.has(paint);
  if (!isStroked && !isFilled) return;
  for (const subpath of unpack(data, matrix)) {
    if (subpath.curved || subpath.points.length < 2) continue;
    if (isFilled) keepThin(subpath.points, ink);
    if (isStroked) keepStrokes(subpath, ink);
  }
}

/** stroke, closeStroke and the four that fill too, by pdf.js’s numbers. */
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

function* unpack(data: ArrayLike<number>, matrix: Matrix): Generator<Subpath> {
  let subpath: Subpath | null = null;
  for (let i = 0; i < data.length; ) {
    const code = data[i]!;
    const numbers = NUMBERS[code];
    if (numbers === undefined) break;
    const point = (): Point => place(matrix, data[i + 1]!, data[i + 2]!);
    if (code === MOVE) {
      if (subpath) yield subpath;
      subpath = { points: [point()], closed: false, curved: false };
    } else if (code === LINE) subpath?.points.push(point());
    else if (code === CLOSE && subpath) subpath.closed = true;
    else if (subpath) subpath.curved = true;
    i += 1 + numbers;
  }
  if (subpath) yield subpath;
}

const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** How many numbers follow each code: move, line, two kinds of curve, close. */
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];

function keepThin(points: readonly Point[], ink: Ink): void {
  let [left, top] = points[0]!;
  let [right, bottom] = points[0]!;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const isThin = bottom - top <= THICKEST;
  const isNarrow = right - left <= THICKEST;
  if (isThin && isNarrow) ink.dots.push({ left, right, top, bottom });
  else if (isThin) keep(ink.horizontal, { at: (top + bottom) / 2, from: left, to: right });
  else if (isNarrow) keep(ink.vertical, { at: (left + right) / 2, from: top, to: bottom });
}

/** Of a line, in points. */
const THICKEST = 3;

function keepStrokes({ points, closed }: Subpath, ink: Ink): void {
  for (let i = 1; i < points.length; i += 1) keepStroke(points[i - 1]!, points[i]!, ink);
  if (closed && points.length > 2) keepStroke(points.at(-1)!, points[0]!, ink);
}

function keepStroke([x, y]: Point, [u, v]: Point, ink: Ink): void {
  if (Math.abs(v - y) <= STRAIGHT)
    keep(ink.horizontal, { at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) });
  else if (Math.abs(u - x) <= STRAIGHT)
    keep(ink.vertical, { at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) });
}

/** How far a straight line may lean, in points. */
const STRAIGHT = 0.6;

function keep(segments: Segment[], segment: Segment): void {
  if (Number.isFinite(segment.at + segment.from + segment.to)) segments.push(segment);
}
