import type { FoldedProse } from './fold-prose.ts';

/** How many of a group are looked at: more would not change what most of them share. */
const SAMPLE = 64;

/**
 * What more than half of a group share is the template that their supervisor handed out.
 *
 * @param group at most `SAMPLE` of its prose; two who share something are no group
 * @returns hashes of masked runs
 */
export function findTemplate(group: Iterable<FoldedProse>): Set<number> {
  const counts = new Map<number, number>();
  let size = 0;
  for (const { masked } of group) {
    size += 1;
    for (const hash of new Set(masked)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const least = Math.max(3, Math.floor(size / 2) + 1);
  return new Set([...counts].flatMap(([hash, howMany]) => (howMany >= least ? [hash] : [])));
}

/** Spread evenly over a group. */
export function sampleGroup<T>(group: readonly T[]): T[] {
  if (group.length <= SAMPLE) return [...group];
  return Array.from({ length: SAMPLE }, (_, i) => group[Math.floor((i * group.length) / SAMPLE)]!);
}
