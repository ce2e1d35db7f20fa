import type { FoldedProse } from './fold-prose.ts';

/**
 * A prose in at most a kilobyte: a fixed part of the hashes of its runs (a. z. Broder, *On the resemblance and containment of
 * documents*, 1997), those of the template left out. Sorted, each once.
 */
export type Sketch = Uint32Array;

export function sketchProse({ masked }: FoldedProse, template: ReadonlySet<number>): Sketch {
  const sampled = new Set<number>();
  for (const hash of masked) if (hash % EVERY === 0 && !template.has(hash)) sampled.add(hash);
  return Uint32Array.from(sampled).sort().slice(0, LARGEST);
}

const EVERY = 16;
const LARGEST = 128;

/**
 * Pairs of sketches that may be of prose that repeats: every pair that shares a tenth of the smaller one, but of what
 * more than `NEAR` have alike only each with the next ones. Each must be compared word for word.
 *
 * Time and memory are linear in the number of sketches but for one sort.
 */
export function* findCandidates(sketches: readonly Sketch[]): Generator<readonly [number, number]> {
  const total = sketches.reduce((sum, { length }) => sum + length, 0);
  const postings = new Float64Array(total);
  let end = 0;
  sketches.forEach((sketch, i) => {
    for (const hash of sketch) postings[end++] = hash * CAPACITY + i;
  });
  postings.sort();
  for (const [i, sketch] of sketches.entries()) {
    for (const [j, shared] of countShared(sketch, i, postings)) {
      const least = Math.max(3, Math.min(sketch.length, sketches[j]!.length) / 10);
      if (shared >= least) yield [i, j];
    }
  }
}

/** More than documents of one year that any journal holds; a hash times this is an exact number. */
const CAPACITY = 2 ** 21;
const NEAR = 8;

/** How many hashes each of the next sketches shares with this one. */
function countShared(sketch: Sketch, i: number, postings: Float64Array): Map<number, number> {
  const shared = new Map<number, number>();
  for (const hash of sketch) {
    const at = indexOf(postings, hash * CAPACITY + i);
    for (let next = at + 1; next <= at + NEAR && next < postings.length; next++) {
      const j = postings[next]! - hash * CAPACITY;
      if (j >= CAPACITY) break;
      shared.set(j, (shared.get(j) ?? 0) + 1);
    }
  }
  return shared;
}

function indexOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
