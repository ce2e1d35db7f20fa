import { Letters } from './letters.ts';
import { remember } from './remember.ts';
import type { Label } from './template.ts';

/** How well a printed label fits: in the official words, in words as good, or in words that are understood but wrong. */
export type Fit = 'official' | 'slip';

export interface Match<T> {
  item: T;
  fit: Fit;
}

/**
 * Finds labels by what they say: white space, width, punctuation, numerals and remarks in brackets do not count, and a
 * slip of one or two characters is forgiven where it leaves no doubt.
 */
export class LabelIndex<T> {
  readonly #exact = new Map<string, Match<T>>();
  readonly #official: { key: string; letters: ReadonlySet<string>; item: T }[] = [];

  /** Of all words that it knows. */
  readonly #letters: Letters;
  readonly #remembered = remember((printed) => this.#find(printed));

  constructor(items: readonly T[], labelOf: (item: T) => Label) {
    for (const item of items) {
      const label = labelOf(item);
      for (const words of [label.zh, ...(label.also ?? [])]) this.#add(words, { item, fit: 'official' });
      for (const words of label.slips ?? []) this.#add(words, { item, fit: 'slip' });
      const key = labelKey(label.zh);
      this.#official.push({ key, letters: new Set(key.split('')), item });
    }
    this.#letters = new Letters(this.#exact.keys());
  }

  find(printed: string): Match<T> | undefined {
    return this.#letters.hasStrangers(printed, MOST_FORGIVEN) ? undefined : this.#remembered(printed);
  }

  #find(printed: string): Match<T> | undefined {
    const whole = labelKey(printed);
    const chinese = IDEOGRAPHS.test(whole) ? whole : whole.replace(/[^\p{Script=Han}]/gu, '');
    // beside a translation only the Chinese counts
    const key = whole.length - chinese.length >= SHORTEST_TRANSLATION ? chinese : whole;
    if (key === '') return undefined;
    return this.#exact.get(key) ?? this.#findBare(printed) ?? this.#findNear(key);
  }

  /** Without the last remark in brackets, failing that without any. */
  #findBare(printed: string): Match<T> | undefined {
    if (printed.length > LONGEST_REMARK) return undefined;
    const plain = plainNumeral(printed).normalize('NFKC').trim();
    return this.#exact.get(labelKey(withoutRemark(plain))) ?? this.#exact.get(labelKey(firstWords(plain)));
  }

  #add(words: string, match: Match<T>): void {
    const key = labelKey(words);
    if (!this.#exact.has(key)) this.#exact.set(key, match);
  }

  #findNear(key: string): Match<T> | undefined {
    if (key.length > LONGEST) return undefined;
    let best: { distance: number; item: T } | undefined;
    let tied = false;
    for (const { key: official, letters, item } of this.#official) {
      const most = forgiven(official.length);
      if (most === 0 || Math.abs(official.length - key.length) > most || strangers(key, letters) > most)
        continue;
      const distance = editDistance(official, key, most);
      if (distance > most || (best && distance > best.distance)) continue;
      tied = best?.distance === distance && best.item !== item;
      best = { distance, item };
    }
    return best && !tied ? { item: best.item, fit: 'slip' } : undefined;
  }
}

/** What a label says, to compare by: no white space, punctuation, width, or numeral before it. */
export const labelKey = remember((printed: string): string => {
  if (PLAIN.test(printed)) return printed;
  const plain = plainNumeral(printed)
    .replace(FOOTNOTE, '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(COMMENT, '');
  const bare = withoutNumeral(plain).replace(PUNCTUATION, '');
  return PLAIN.test(bare) ? bare : bare.replace(/[^\p{L}\p{N}]/gu, '');
});

/** Nearly all that is to go: the classes of Unicode take long to compile, at every start. */
const PUNCTUATION = /[!-/:-@[-`{-~\u00B7\u2010-\u2027\u3001-\u3003\u3008-\u3011\u3014-\u301F]/g;

/** The mark of a note behind the words, which NFKC would turn into a digit. */
const FOOTNOTE = /(?<=\p{Script=Han}\s?)[\u00B2\u00B3\u00B9\u2460-\u2473\u2776-\u277F*＊※]{1,3}\s?$/u;

/** The mark of a comment of Word: 予以公开[张1] */
const COMMENT = /\[[A-Za-z\u4E00-\u9FFF][\w\u4E00-\u9FFF-]{0,30}\d{1,2}\]$/;

/** Nothing to fold; told by one look, which matters while nothing is compiled. */
const PLAIN = /^[\dA-Za-z\u4E00-\u9FFF]*$/;
const IDEOGRAPHS = /^[\u4E00-\u9FFF]*$/;

/** Whether a numeral of the form stands before the words: 1.属于国家秘密. */
export function hasNumeral(printed: string): boolean {
  return NUMERAL.test(plainNumeral(printed).normalize('NFKC').replace(/\s+/g, ''));
}

/** A numeral of the form at the beginning: 一、 （一） 1. 7、; in other words: a. Ⅲ、 3.1 */
const NUMERAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.,]|[(][一二三四五六七八九十\d]{1,3}[)][、.]?|\d{1,2}[.、,)](?!\d)|[A-Za-z]{1,4}[.、)]|\d\.\d{1,2}[.、]?(?=\p{Script=Han}))/u;

/** ① ⑴ ⒈ ㈠ Ⅰ before words as 1. (1) 1. (一) I. */
export function plainNumeral(text: string): string {
  const enclosed = ENCLOSED.exec(text);
  if (!enclosed) return text;
  const numeral = enclosed[1]!.normalize('NFKC');
  const rest = text.slice(enclosed[0].length);
  return /[.)]$/.test(numeral) || /^[.、．)）]/.test(rest) ? numeral + rest : `${numeral}.${rest}`;
}

const ENCLOSED = /^\s{0,4}([\u2160-\u217F\u2460-\u249B\u3220-\u3229])\s{0,4}(?=[.、．)）\p{Script=Han}])/u;

function withoutNumeral(plain: string): string {
  const first = plain.replace(NUMERAL, '');
  // 三、本年度办理结果（一）予以公开 in one cell
  return first === plain ? plain : first.replace(NUMERAL, '');
}

/** Without the last remark: （单位：万元，保留4位小数） */
function withoutRemark(plain: string): string {
  const open = Math.max(...OPENING.map((bracket) => plain.lastIndexOf(bracket)));
  return open > 1 && CLOSING.test(plain.slice(open)) ? plain.slice(0, open) : plain;
}

/** Without all that follows the first words: （指除行政许可外的事项（含备案）） */
function firstWords(plain: string): string {
  const from = /^[([【〔][^([【〔]{1,3}[)\]】〕]/.exec(plain)?.[0].length ?? 0;
  const open = plain.slice(from).search(/[([【〔]/);
  return open > 1 ? plain.slice(0, from + open) : plain;
}

const OPENING = ['(', '[', '【', '〔'] as const;
const CLOSING = /[)\]】〕]/;

/** Some forms explain a row at length. */
const LONGEST_REMARK = 2_000;

/** Fewer letters are a slip of the keyboard. */
const SHORTEST_TRANSLATION = 4;

/** The longest official label has 40 characters. */
const LONGEST = 60;

function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : MOST_FORGIVEN;
}

/** Characters of a label that may be others. */
export const MOST_FORGIVEN = 2;

/** The letters that are none of these: each of them is an edit at least. */
function strangers(key: string, letters: ReadonlySet<string>): number {
  let count = 0;
  for (let i = 0; i < key.length; i += 1) if (!letters.has(key[i]!)) count += 1;
  return count;
}

/** Levenshtein's distance; where it is more than `most`, any number above that. */
function editDistance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[b.length]!;
}
