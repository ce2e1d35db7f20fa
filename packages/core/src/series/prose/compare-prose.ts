import { type FoldedProse, RUN } from './fold-prose.ts';

/** How much of a prose stands in another too. Shares are of its own characters, 0 to 1. */
export interface Repetition {
  share: number;
  /** Where numbers and years are not looked at: what is above `share` differs by its numbers alone. */
  masked: number;
  /** The characters that were compared, and those that are of the template of the group and were not. */
  own: number;
  subtracted: number;
  /** The longest passage that both have, as it stands in the first. */
  passage: string;
}

/** What is shorter says too little to be compared. */
export const SHORTEST = 400;

/**
 * Compares a prose with another, word for word.
 *
 * @param template hashes of masked runs that most of the group have; they do not count
 * @returns null where fewer than `SHORTEST` characters are left to compare
 */
export function compareProse(
  prose: FoldedProse,
  other: FoldedProse,
  template: ReadonlySet<number> = NO_TEMPLATE,
): Repetition | null {
  const length = prose.starts.length;
  const common = coverRuns(prose.masked, length, (hash) => template.has(hash));
  const subtracted = count(common);
  const own = length - subtracted;
  if (own < SHORTEST) return null;
  const plain = coverRuns(prose.plain, length, hasRun(other.plain));
  const masked = coverRuns(prose.masked, length, hasRun(other.masked));
  const ownShare = (covered: Uint8Array) => count(covered.map((yes, i) => (common[i] ? 0 : yes))) / own;
  return {
    share: ownShare(plain),
    masked: ownShare(masked),
    own,
    subtracted,
    passage: longestPassage(
      prose,
      plain.map((yes, i) => (common[i] ? 0 : yes)),
    ),
  };
}

/** Whether a template covers so much that too little is left. */
export function countOwn(prose: FoldedProse, template: ReadonlySet<number>): number {
  const { length } = prose.starts;
  return length - count(coverRuns(prose.masked, length, (hash) => template.has(hash)));
}

const NO_TEMPLATE: ReadonlySet<number> = new Set();

function hasRun(runs: Uint32Array): (hash: number) => boolean {
  const set = new Set(runs);
  return (hash) => set.has(hash);
}

/** Which characters stand in a run that is wanted. */
function coverRuns(runs: Uint32Array, length: number, isWanted: (hash: number) => boolean): Uint8Array {
  const covered = new Uint8Array(length);
  let until = 0;
  for (let i = 0; i < length; i++) {
    if (i < runs.length && isWanted(runs[i]!)) until = i + RUN;
    if (i < until) covered[i] = 1;
  }
  return covered;
}

function count(covered: Uint8Array): number {
  let sum = 0;
  for (const one of covered) sum += one;
  return sum;
}

function longestPassage({ text, starts, ends }: FoldedProse, covered: Uint8Array): string {
  let best = { from: 0, to: 0 };
  for (let from = 0; from < covered.length; from++) {
    if (!covered[from]) continue;
    let to = from;
    while (to < covered.length && covered[to]) to += 1;
    if (to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  if (best.to === 0) return '';
  const end = Math.min(best.to, best.from + QUOTED);
  return text.slice(starts[best.from]!, ends[end - 1]!);
}

/** As much of a passage as tells it. */
const QUOTED = 200;
