import { formatNumber } from './format-number.ts';

/** One level of a list: how its number is written. */
export interface ListLevel {
  start: number;
  /** As in `formatNumber`. */
  format: string;
  /** With %1 … %9 for the numbers of the levels: `第%1条`. */
  text: string;
  /** Numbers of outer levels are written as plain digits. */
  isLegal: boolean;
  /** The level does not begin anew after an outer one. */
  goesOn: boolean;
}

/** A list as paragraphs refer to it. Lists that share their levels count on together, unless one begins anew. */
export interface WordList {
  /** What shares it counts together. */
  counter: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** By level, where this list begins when first used. */
  restarts: ReadonlyMap<number, number>;
}

/** Counts the automatically numbered paragraphs of a document, in its order. */
export class ListNumbers {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #used = new Set<string>();

  /** The number that Word prints before the next paragraph of this list, '' where it prints none. */
  next(id: string, list: WordList, level: number): string {
    const own = list.levels.get(level);
    if (!own) return '';
    const counts = this.#counts.get(list.counter) ?? [];
    this.#counts.set(list.counter, counts);
    counts[level] = this.#count(id, list, level, own, counts[level]);
    for (let deeper = level + 1; deeper < counts.length; deeper += 1)
      if (!list.levels.get(deeper)?.goesOn) counts[deeper] = undefined;
    if (own.format === 'bullet') return '';
    return own.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      if (!shown) return '';
      const format = own.isLegal && at < level ? 'decimal' : shown.format;
      return formatNumber(counts[at] ?? shown.start, format);
    });
  }

  #count(id: string, list: WordList, level: number, own: ListLevel, before: number | undefined): number {
    const use = `${id}:${level}`;
    const restart = list.restarts.get(level);
    const isFirst = !this.#used.has(use);
    this.#used.add(use);
    if (restart !== undefined && isFirst) return restart;
    return before === undefined ? own.start : before + 1;
  }
}
