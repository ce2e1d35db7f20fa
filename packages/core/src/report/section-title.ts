/**
 * The six sections of the forms, with the wordings that are right: of either form (国办公开办函〔2019〕60号, 〔2021〕30号)
 * and of article 50 of the Regulation.
 */
export const SECTION_TITLES: Readonly<Record<number, readonly string[]>> = {
  1: ['总体情况'],
  2: ['主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  3: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  4: ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  5: ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
  6: ['其他需要报告的事项'],
};

/** The section whose official words these are, `null` for any others; marks, spaces and 的 do not matter. */
export function findOfficialSection(words: string): number | null {
  return OFFICIAL.get(foldTitle(words)) ?? null;
}

/** The section that the words mean though they are not the official ones, `null` where they mean none. */
export function guessSection(words: string): number | null {
  const title = foldTitle(words);
  if (title.length > 30) return null;
  const meant = MEANINGS.find(({ words: all }) => all.every((one) => one.test(title)));
  return meant?.section ?? null;
}

/** Official words at the beginning of a text: the section and how many characters they take. */
export function startsWithOfficialTitle(text: string): { section: number; length: number } | null {
  const head = text.slice(0, 80);
  // Asked of every paragraph: its first two characters tell nearly always.
  const [, first = '', second = ''] = FIRST.exec(head) ?? [];
  if (!OPENINGS.has(first + second)) return null;
  const folded = foldTitle(head);
  const found = [...OFFICIAL].find(([title]) => folded.startsWith(title));
  if (!found) return null;
  const [title, section] = found;
  let length = title.length;
  while (length < head.length && foldTitle(head.slice(0, length)).length < title.length) length += 1;
  return { section, length };
}

/** 一、 as the form has it; （一） and 1. as some write it. */
export type NumeralStyle = 'plain' | 'brackets' | 'digits';

/** The numeral at the beginning of a title and the characters it takes; `number` is null where only its mark is left. */
export function readNumeral(
  text: string,
  style: NumeralStyle,
): { number: number | null; length: number } | null {
  const match = NUMERALS[style].exec(text);
  return match && { number: match[1] ? parseNumeral(match[1]) : null, length: match[0].length };
}

const NUMERALS: Readonly<Record<NumeralStyle, RegExp>> = {
  plain: /^\s{0,4}(?:第?([一二三四五六七八九十]{1,2})(?:[、.．，,:：]|部分|\s)|、)\s{0,4}/,
  brackets: /^\s{0,4}[（(]\s?([一二三四五六七八九])\s?[)）]\s{0,4}[、.．]?/,
  digits: /^\s{0,4}([1-9])[、.．]\s{0,4}/,
};

function parseNumeral(text: string): number | null {
  if (/\d/.test(text)) return Number(text);
  if (text.length === 1) return '一二三四五六七八九十'.indexOf(text) + 1;
  return text.startsWith('十') ? 10 + '一二三四五六七八九'.indexOf(text[1]!) + 1 : null;
}

/** What is left of a title when marks, spaces and 的 are gone. */
export function foldTitle(words: string): string {
  return words
    .replace(/[\s、，,。.．：:；;的]/g, '')
    .replace('其它', '其他')
    .replace('暨', '');
}

const OFFICIAL = new Map(
  Object.entries(SECTION_TITLES).flatMap(([section, titles]) =>
    titles.map((title) => [foldTitle(title), Number(section)] as const),
  ),
);

const OPENINGS: ReadonlySet<string> = new Set([
  '其它',
  ...[...OFFICIAL.keys()].map((title) => title.slice(0, 2)),
]);
/** Past what is folded away. */
const FIRST =
  /^[\s、，,。.．：:；;的暨]{0,80}([^\s、，,。.．：:；;的暨])[\s、，,。.．：:；;的暨]{0,80}([^\s、，,。.．：:；;的暨])/;

// In this order: 申请 stands in 申请行政复议 too.
const MEANINGS: readonly { section: number; words: readonly RegExp[] }[] = [
  { section: 4, words: [/复议|诉讼/] },
  { section: 5, words: [/问题|困难|不足|短板/] },
  { section: 3, words: [/申请/, /收到|处理|办理|受理|依申请|答复/] },
  { section: 2, words: [/主动公开/] },
  { section: 6, words: [/其他|需要|说明/, /报告|事项/] },
  { section: 1, words: [/总体|概述|概况|基本情况/] },
];
