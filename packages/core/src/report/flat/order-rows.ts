import type { Entry } from './find-labels.ts';

/**
 * The entries that are the rows of one table: of those in the order of the form the ones with the most values. A
 * label that stands elsewhere too, in a header or a second table, is passed over there.
 *
 * @param rank the place of a row in the form; undefined for what is no row
 */
export function orderRows<T>(
  entries: readonly Entry<T>[],
  rank: (item: T) => number | undefined,
  expected: (item: T) => number,
): Entry<T>[] {
  let best: Chain<T> | undefined;
  /** The best chain of the region by the rank of its last row. */
  let chains: (Chain<T> | undefined)[] = [];
  let region = -1;
  for (const entry of entries) {
    const place = rank(entry.item);
    if (place === undefined) continue;
    if (entry.region !== region) chains = [];
    region = entry.region;
    const before = heaviest(chains.slice(0, place));
    const weight = weigh(entry, expected(entry.item)) + (before?.weight ?? 0);
    const chain: Chain<T> = { entry, before, weight };
    if (weight > (chains[place]?.weight ?? 0)) chains[place] = chain;
    if (weight > (best?.weight ?? 0)) best = chain;
  }
  const rows: Entry<T>[] = [];
  for (let chain = best; chain; chain = chain.before) rows.push(chain.entry);
  return rows.reverse();
}

interface Chain<T> {
  entry: Entry<T>;
  before: Chain<T> | undefined;
  weight: number;
}

function heaviest<T>(chains: readonly (Chain<T> | undefined)[]): Chain<T> | undefined {
  return chains.reduce(
    (best, chain) => (chain && chain.weight > (best?.weight ?? 0) ? chain : best),
    undefined,
  );
}

/** Of equals the one in the official words: 他处理 may be the end of a label that stands beside others. */
function weigh<T>({ values, fit }: Entry<T>, expected: number): number {
  const words = fit === 'official' ? 0.5 : 0;
  if (values.length === expected) return words + 4;
  return words + (values.length > 1 ? 3 : 1);
}
