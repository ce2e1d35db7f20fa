import type { Box, Segment } from './ink.ts';

/** The lines that dots make: several at one height, or at one distance from the left, with little between. */
export function joinDots(dots: readonly Box[]): { horizontal: Segment[]; vertical: Segment[] } {
  return {
    horizontal: joinRuns(
      dots.map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
    ),
    vertical: joinRuns(
      dots.map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
    ),
  };
}

function joinRuns(dots: readonly Segment[]): Segment[] {
  const groups = new Map<number, Segment[]>();
  for (const dot of dots) {
    const key = Math.round(dot.at * EXACTNESS);
    const group = groups.get(key);
    if (group) group.push(dot);
    else groups.set(key, [dot]);
  }
  return [...groups.values()].flatMap((group) => (group.length >= FEWEST ? joinGroup(group) : []));
}

/** Of one line the dots stand exactly beside each other: fifths of a point. */
const EXACTNESS = 5;
const FEWEST = 4;
/** In points. */
const WIDEST_GAP = 3;
const SHORTEST = 8;

function joinGroup(group: Segment[]): Segment[] {
  const runs: { segment: Segment; dots: number }[] = [];
  for (const dot of group.sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && dot.from - last.segment.to <= WIDEST_GAP) {
      last.segment.to = Math.max(last.segment.to, dot.to);
      last.dots += 1;
    } else runs.push({ segment: { ...dot }, dots: 1 });
  }
  return runs
    .filter(({ segment, dots }) => dots >= FEWEST && segment.to - segment.from >= SHORTEST)
    .map(({ segment }) => segment);
}
