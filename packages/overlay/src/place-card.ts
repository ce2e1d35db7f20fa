import { type Box, boxAt, clamp, enclose, overlap, type Point, type Size } from './box.ts';

const GAP = 10;

export interface CardPlace extends Point {
  /** At most this high; what does not fit scrolls inside. */
  maxHeight: number;
  /** Whether all that must be seen is. */
  isClear: boolean;
}

export interface Surroundings {
  viewport: Size;
  /** What was opened, with the header of its column and the label of its row: to cover them is worst. */
  keep: readonly Box[];
  /** The cells that the card speaks of, and its badge: it must not cover them. */
  avoid: readonly Box[];
  /** What had better be seen too. */
  spare: readonly Box[];
  /** What was opened. */
  badge: Box;
}

/**
 * Where the card goes, all in coordinates of the viewport: near its badge, inside the viewport, and off the numbers
 * it speaks of. Where there is no room at full height, a lower card is tried.
 *
 * @param size of the whole card
 */
export function placeCard(size: Size, around: Surroundings): CardPlace {
  const { viewport, keep, avoid, spare } = around;
  let best: { place: CardPlace; covered: readonly number[] } | undefined;
  for (const share of [1, 0.7, 0.45, 0.3, 0.2]) {
    const height = Math.min(size.height, Math.floor((viewport.height - 2 * GAP) * share));
    for (const point of candidates({ width: size.width, height }, around)) {
      const box = boxAt(point, { width: size.width, height });
      const covered = [coverage(box, keep), coverage(box, avoid), coverage(box, spare)];
      if (!best || isLess(covered, best.covered)) {
        const isClear = covered[0] === 0;
        best = { place: { ...point, maxHeight: height, isClear }, covered };
      }
    }
    if (best?.covered[0] === 0 && best.covered[1] === 0) break;
  }
  return best!.place;
}

/** By the first in which they differ. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
}

/** Below, above and beside the badge, then below, above and beside everything to be kept free, nearest first. */
function candidates(size: Size, { viewport, keep, avoid, badge }: Surroundings): Point[] {
  const visible = [...keep, ...avoid].filter(
    (box) => overlap(box, { left: 0, top: 0, right: viewport.width, bottom: viewport.height }) > 0,
  );
  const all = enclose([badge, ...visible])!;
  const lefts = [
    badge.left - 8,
    badge.right - size.width + 8,
    badge.right + GAP,
    badge.left - GAP - size.width,
  ];
  const tops = [badge.bottom + GAP, badge.top - GAP - size.height, badge.top - 8];
  for (const box of [all, ...visible]) {
    lefts.push(box.right + GAP, box.left - GAP - size.width);
    tops.push(box.bottom + GAP, box.top - GAP - size.height);
  }
  const right = Math.max(GAP, viewport.width - GAP - size.width);
  const bottom = Math.max(GAP, viewport.height - GAP - size.height);
  // The cells of a row, and of a column, give the same again and again.
  const xs = new Set(lefts.map((left) => clamp(left, GAP, right)));
  const ys = [...new Set(tops.map((top) => clamp(top, GAP, bottom)))];
  const points = [...xs].flatMap((left) => ys.map((top) => ({ left, top })));
  const distance = (point: Point) => {
    const box = boxAt(point, size);
    const x = Math.max(0, box.left - badge.right, badge.left - box.right);
    const y = Math.max(0, box.top - badge.bottom, badge.top - box.bottom);
    return x + y;
  };
  return points
    .map((point) => ({ point, far: distance(point) }))
    .sort((a, b) => a.far - b.far)
    .map(({ point }) => point);
}

function coverage(card: Box, avoid: readonly Box[]): number {
  let covered = 0;
  for (const box of avoid) covered += overlap(card, box);
  return covered;
}
