import type { Lang } from '@gouji/core';

/** What the commands between reports say on standard error. */
interface SeriesSentences {
  noOperand: string;
  noJournal(file: string): string;
  empty: string;
  unchecked(count: number): string;
  spoiled(count: number): string;
  noProse: string;
  noMap(file: string, why: string): string;
  badShares(value: string): string;
  twoFiles: string;
  notChecked(file: string, why: string): string;
  noCorrection: string;
  saved(file: string): string;
}

export const SERIES_SENTENCES: Readonly<Record<Lang, SeriesSentences>> = {
  zh: {
    noOperand: '请给出批量核对的结果文件夹或 results.ndjson，例如：gouji series 2024结果 2025结果。',
    noJournal: (file) =>
      `没有“${file}”。请给出 gouji batch 的结果文件夹，或者 gouji check --format ndjson 写出的文件。`,
    empty: '这些结果里没有核对过的报告。',
    unchecked: (count) => `${count} 份文件没有核对成功，没有参加比较。`,
    spoiled: (count) => `${count} 行不是核对结果，已略过。`,
    noProse: '结果旁边没有 prose.ndjson，文字雷同和同比增减没有比较。用 gouji batch 重新核对即可生成。',
    noMap: (file, why) => `单位对照表“${file}”不能使用：${why}`,
    badShares: (value) =>
      `--repeated 不能取“${value}”，应是两个百分比，如 60,90：从前者起提示，从后者起警告。`,
    twoFiles: '请给出两份报告，原来的在前，例如：gouji diff 旧版.html 新版.html。',
    notChecked: (file, why) => `${file}：${why}`,
    noCorrection: '两份报告不是同一年度的两个版本，没有写更正说明。',
    saved: (file) => `更正说明的草稿已写入 ${file}。`,
  },
  en: {
    noOperand:
      'Name the folder of results of a batch, or its results.ndjson, such as: gouji series results-2024 results-2025.',
    noJournal: (file) =>
      `There is no “${file}”. Name the folder that gouji batch wrote, or a file that gouji check --format ndjson did.`,
    empty: 'There is no report that was checked in these results.',
    unchecked: (count) => `${count} documents were not checked, and so were not compared.`,
    spoiled: (count) => `${count} lines that are no result were passed over.`,
    noProse:
      'There is no prose.ndjson beside the results, so no texts and no growth rates were compared. gouji batch writes one.',
    noMap: (file, why) => `The map of bodies “${file}” is of no use: ${why}`,
    badShares: (value) =>
      `--repeated cannot be “${value}”; it takes two percentages such as 60,90: a note from the first, a warning from the second.`,
    twoFiles: 'Name two reports, the former first, such as: gouji diff old.html new.html.',
    notChecked: (file, why) => `${file}: ${why}`,
    noCorrection: 'These are not two versions for one year, so no note of correction was written.',
    saved: (file) => `A draft of the note of correction was written to ${file}.`,
  },
};
