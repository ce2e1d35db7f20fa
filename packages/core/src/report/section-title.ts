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
  let end = 0;
  for (const char of text.slice(0, 60)) {
    end += char.length;
    const section = findOfficialSection(text.slice(0, end));
    if (section !== null) return { section, length: end };
  }
  return null;
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

// In this order: 申请 stands in 申请行政复议 too.
const MEANINGS: readonly { section: number; words: readonly RegExp[] }[] = [
  { section: 4, words: [/复议|诉讼/] },
  { section: 5, words: [/问题|困难|不足|短板/] },
  { section: 3, words: [/申请/, /收到|处理|办理|受理|依申请|答复/] },
  { section: 2, words: [/主动公开/] },
  { section: 6, words: [/其他|需要|说明/, /报告|事项/] },
  { section: 1, words: [/总体|概述|概况|基本情况/] },
];
