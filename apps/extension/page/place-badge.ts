import { type Box, boxAt, clamp, overlap, type Point } from './box.ts';

/** The side of the visible mark; the button around it is 24 px, as WCAG 2.2 asks of a target. */
export const MARK = 18;

/**
 * Where the mark of a cell goes: beside the number where there is room, else on a corner of the cell; never on a
 * number if that can be helped.
 *
 * @param obstacles the boxes of numbers, of this and of other cells, and the marks placed already
 * @param bounds what the mark must not leave
 */
export function placeOnCell(cell: Box, obstacles: readonly Box[], bounds: Box): Point {
  const middle = (cell.top + cell.bottom - MARK) / 2;
  const inside = 2;
  const half = MARK / 2;
  return choose(
    [
      { left: cell.right - MARK - inside, top: middle },
      { left: cell.left + inside, top: middle },
      { left: cell.right - MARK, top: cell.top - half },
      { left: cell.right - half, top: cell.top - half },
      { left: cell.right - half, top: cell.bottom - half },
      { left: cell.left - half, top: cell.top - half },
      { left: cell.left - half, top: cell.bottom - half },
      { left: cell.right - half, top: middle },
    ],
    obstacles,
    bounds,
  );
}

/**
 * Where the mark of a sentence goes: in the margin of its paragraph, at the height of the line where it begins.
 *
 * @param line the first line of the quoted words
 * @param block the paragraph
 */
export function placeOnLine(line: Box, block: Box, obstacles: readonly Box[], bounds: Box): Point {
  const top = (line.top + line.bottom - MARK) / 2;
  const step = MARK + 2;
  const left = block.left - step;
  const beside = [0, 1, 2, 3].map((i) => ({ left: left - i * step, top }));
  const below = [1, 2, 3].map((i) => ({ left, top: top + i * step }));
  return choose(
    [...beside.filter((point) => point.left >= bounds.left), ...below, { left: block.right + 2, top }],
    obstacles,
    bounds,
  );
}

/** The first that covers nothing, else the one that covers least. */
function choose(candidates: readonly Point[], obstacles: readonly Box[], bounds: Box): Point {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const point = {
      left: clamp(candidate.left, bounds.left, bounds.right - MARK),
      top: clamp(candidate.top, bounds.top, bounds.bottom - MARK),
    };
    const box = boxAt(point, { width: MARK, height: MARK });
    let covered = 0;
    for (const obstacle of obstacles) covered += overlap(box, obstacle);
    if (covered < least) {
      best = point;
      least = covered;
    }
    if (covered === 0) break;
  }
  return best!;
}
