import type { Prose } from './report.ts';
import type { Item } from './section-items.ts';
import {
  foldTitle,
  guessSection,
  type NumeralStyle,
  readNumeral,
  startsWithOfficialTitle,
} from './section-title.ts';

export interface Title {
  number: number | null;
  /** Without the numeral. */
  words: string;
  official: number | null;
  /** The words are the official ones. */
  exact: boolean;
  /** How many characters of the paragraph the title takes. */
  length: number;
}

/**
 * The items that open a section. They are numbered 一、; only where hardly any is found so, （一） or 1. are tried, and
 * marks that no form knows. What is numbered inside a section, from 一 on, opens none.
 */
export function chooseHeadings(items: readonly Item[]): Map<Item, Title> {
  const plain = chooseNumbered(items, 'plain');
  if (countOfficial(plain) >= 3) return withStrays(items, plain);
  const others = (['brackets', 'digits', 'marks'] as const).map((style) => chooseNumbered(items, style));
  return [plain, ...others].reduce((best, one) => (countOfficial(one) > countOfficial(best) ? one : best));
}

/** （六）其他需要报告的事项 among 一、 to 五、: the one that is missing, where it belongs, in its own words. */
function withStrays(items: readonly Item[], plain: ReadonlyMap<Item, Title>): Map<Item, Title> {
  const chosen = new Map(plain);
  for (const official of [1, 2, 3, 4, 5, 6]) {
    const titles = items.map((item) => plain.get(item)?.official ?? 0);
    if (titles.includes(official)) continue;
    const from = titles.findLastIndex((one) => one > 0 && one < official) + 1;
    const next = titles.findIndex((one) => one > official);
    const between = items.slice(from, next < 0 ? items.length : next);
    for (const style of ['brackets', 'digits'] as const) {
      const stray = between.find((item) => isStray(item, official, style));
      if (stray && !chosen.has(stray)) chosen.set(stray, readTitle(stray.prose, style)!);
    }
  }
  return chosen;
}

function isStray(item: Item, official: number, style: NumeralStyle): boolean {
  const title = item.kind === 'text' ? readTitle(item.prose, style) : null;
  return title?.official === official && title.number === official && isBare(item, title);
}

function countOfficial(chosen: ReadonlyMap<Item, Title>): number {
  return new Set([...chosen.values()].flatMap(({ official, exact }) => (exact ? official : []))).size;
}

type Style = NumeralStyle | 'marks';

function chooseNumbered(items: readonly Item[], style: Style): Map<Item, Title> {
  const chosen = new Map<Item, Title>();
  let last = 0;
  let inner = 0;
  for (const [item, title] of withoutRepeats(items, style)) {
    const inside = inner > 0 && title.number === inner + 1;
    const next = title.number === last + 1 && !inside;
    const repeated = title.official !== null && inner === 0 && last > 0 && isAtLeast(title.number, last);
    if (title.exact || next || repeated) {
      chosen.set(item, title);
      last = title.number ?? title.official ?? last;
      inner = 0;
    } else if (title.number === 1 || title.number === inner + 1) inner = title.number;
  }
  return chosen;
}

/** 一 again begins an enumeration inside the section. */
function isAtLeast(number: number | null, last: number): boolean {
  return number !== null && number >= last && number > 1;
}

interface Candidate {
  item: Item;
  title: Title;
  /** Its place among the items. */
  at: number;
  /** To know it again by. */
  key: string;
}

/**
 * The possible titles, without those of a table of contents (nothing under them, and the same again later), without
 * numeral (links of the page) or in a table, where the same stands with its numeral in the text.
 */
function withoutRepeats(items: readonly Item[], style: Style): [Item, Title][] {
  const titles = items.flatMap((item, at): Candidate[] => {
    const title = item.kind === 'text' || item.kind === 'caption' ? readTitle(item.prose, style) : null;
    return title ? [{ item, title, at, key: foldTitle(title.words) }] : [];
  });
  const inText = titles.filter(({ item }) => item.kind === 'text');
  const lastPlaces = new Map(inText.map(({ key, at }) => [key, at]));
  const places = new Set(inText.map(({ at }) => at));
  const proper = new Set(inText.flatMap(({ key, title }) => (title.number === null ? [] : key)));
  const isAgain = ({ item, title, at, key }: Candidate) =>
    (lastPlaces.get(key) ?? at) > at && isBare(item, title);
  const again = new Set(titles.filter(isAgain).map(({ at }) => at));
  const isContents = ({ item, title, at, key }: Candidate) =>
    (lastPlaces.get(key) ?? at) > at &&
    (namesPage(item.prose, title) ||
      (again.has(at) ? places.has(at + 1) || again.has(at - 1) : listsTitles(item.prose, title)));
  const isEcho = ({ item, title, key }: Candidate) =>
    proper.has(key) && (title.number === null || item.kind === 'caption');
  return titles
    .filter((candidate) => !isContents(candidate) && !isEcho(candidate))
    .map(({ item, title }) => [item, title]);
}

const isBare = ({ prose }: Item, { length }: Title) => length >= prose.text.trimEnd().length;

/** 一、总体情况……1 */
function namesPage({ text }: Prose, { length }: Title): boolean {
  return /^[\s.．…·•‥_—-]{1,120}\d{1,3}$/.test(text.slice(length).trimEnd());
}

/** 一、总体情况 二、主动公开政府信息情况 …: a table of contents in one paragraph. */
function listsTitles({ text }: Prose, { length }: Title): boolean {
  return /^[\s.…·\d]{0,40}[二三四五六]\s{0,2}、/.test(text.slice(length));
}

function readTitle(prose: Prose, style: Style): Title | null {
  const { text } = prose;
  const numeral = style === 'marks' ? readMark(text) : readNumeral(text, style);
  const start = numeral?.length ?? 0;
  const rest = text.slice(start);
  const number = numeral?.number ?? null;
  const official = startsWithOfficialTitle(rest);
  if (official && (numeral || official.length >= rest.trimEnd().length)) {
    const words = rest.slice(0, official.length);
    return { number, words, official: official.section, exact: true, length: start + official.length };
  }
  // Other words are believed with the numerals of the form only.
  if (number === null || style !== 'plain' || !isShort(rest)) return null;
  return { number, words: rest, official: guessSection(rest), exact: false, length: text.length };
}

/** （1） ① Ⅰ、 壹、 第一章 01: what it counts does not matter. */
function readMark(text: string): { number: null; length: number } | null {
  const mark =
    /^\s{0,4}[【（(]?\s?第?[\d０-９一二三四五六七壹贰叁肆伍陆柒①-⑦㈠-㈦⑴-⑺Ⅰ-ⅦIV]{1,3}\s?[章节】）)、.．:：]{0,2}\s{0,4}/.exec(
      text,
    );
  return mark && { number: null, length: mark[0].length };
}

function isShort(words: string): boolean {
  return words.trim() !== '' && words.length <= 40 && !/[。；;！？]/.test(words.slice(0, -1));
}
