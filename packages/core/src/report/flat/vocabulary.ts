import { LabelIndex, labelKey, type Match } from '../label.ts';
import { Letters } from '../letters.ts';
import type { Label } from '../template.ts';

/** Something that a label of a table names. */
export interface Named {
  label: Label;
}

/** The words of one table: labels that it looks for, and others that may stand in it, whole or in pieces. */
export class Vocabulary<T extends Named> {
  readonly #index: LabelIndex<T>;
  readonly #phrases: readonly string[];
  readonly #others: readonly string[];
  /** Of all phrases. */
  readonly #letters: Letters;

  /** @param others what is printed in the table and names nothing that is looked for */
  constructor(items: readonly T[], others: readonly string[]) {
    this.#index = new LabelIndex(items, (item) => item.label);
    const labels = items.flatMap(({ label }) => [label.zh, ...(label.also ?? []), ...(label.slips ?? [])]);
    this.#others = others.map(labelKey);
    this.#phrases = [...labels.map(labelKey), ...this.#others];
    this.#letters = new Letters(this.#phrases);
  }

  find(words: string): Match<T> | undefined {
    return this.#index.find(words);
  }

  /** Whether the words may be the end of what names nothing: 他处理, the second line of （六）其他处理. */
  endsOther(words: string): boolean {
    const key = labelKey(words);
    return key !== '' && key.length <= LONGEST_END && this.#others.some((other) => other.endsWith(key));
  }

  /** Whether the words are one of its phrases or a piece of one. */
  knows(words: string): boolean {
    if (words.length > 80) return false;
    if (words.includes(IDENTITY)) return true;
    if (this.#letters.hasStrangers(words, 0)) return false;
    const key = labelKey(words.replace(END_OF_NUMERAL, ''));
    return NUMERAL.test(words) || this.#phrases.some((phrase) => phrase.includes(key));
  }
}

/** What the form prints above its rows. */
const IDENTITY = '勾稽关系';

/** Narrow columns hold four characters a line. */
const LONGEST_END = 4;

/** 七）总计 */
const END_OF_NUMERAL = /^[一二三四五六七八九十]{1,2}[）)]/;

/** A numeral, or a piece of one, with nothing after it. */
const NUMERAL = /^[（(]?[一二三四五六七八九十\d０-９]{0,2}[）)、.．]?$/;

/** Whether the printed words only lack an end, which a converter may have put elsewhere. */
export function isPiece(printed: string, { zh, slips = [] }: Label): boolean {
  const key = labelKey(printed.replace(BROKEN_REMARK, ''));
  return labelKey(zh).includes(key) && !slips.some((slip) => labelKey(slip) === key);
}

/** 本年收费金额（单位： */
const BROKEN_REMARK = /[（(][^（()）]{0,20}$/;
