import type { Segment } from './ink.ts';

/** The lines that pieces make up: those at nearly one place, with nearly no gap between. Dots and dashes are lines too. */
export function mergeSegments(segments: readonly Segment[]): Segment[] {
  const lines: Segment[] = [];
  for (const group of groupByPlace(segments)) {
    const at = group.reduce((sum, segment) => sum + segment.at, 0) / group.length;
    let last: Segment | undefined;
    for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
      if (last && from - last.to <= WIDEST_GAP) last.to = Math.max(last.to, to);
      else {
        last = { at, from, to };
        lines.push(last);
      }
    }
  }
  return lines.filter(({ from, to }) => to - from >= SHORTEST);
}

/** In points. */
const WIDEST_GAP = 3;
const SHORTEST = 4;
const SAME_PLACE = 0.9;

function groupByPlace(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const segment of [...segments].sort((a, b) => a.at - b.at)) {
    if (segment.at - last <= SAME_PLACE) groups.at(-1)!.push(segment);
    else groups.push([segment]);
    last = segment.at;
  }
  return groups;
}
