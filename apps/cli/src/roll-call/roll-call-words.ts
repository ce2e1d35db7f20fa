import type { Lang } from '@gouji/core';

/** What is said of the list of the bodies expected, and of what came of it. */
interface RollCallWords {
  cannotRead(file: string, code: string): string;
  noSheet(file: string): string;
  noNames(file: string): string;
  noBodies(file: string): string;
  noDay(file: string, line: number, day: string): string;
  head(expected: number, onTime: number, rate: string): string;
  late(howMany: number): string;
  missing(howMany: number): string;
  unread(howMany: number): string;
  undated(howMany: number): string;
  lateBy(body: string, publishedOn: string, deadline: string): string;
  comma: string;
}

export const ROLL_CALL_WORDS: Readonly<Record<Lang, RollCallWords>> = {
  zh: {
    cannotRead: (file, code) => `应公布单位名单“${file}”读不了（${code}），请检查路径和权限。`,
    noSheet: (file) =>
      `应公布单位名单“${file}”不是有效的 Excel 工作簿（.xlsx），请另存为 .xlsx 或 CSV 后再试。`,
    noNames: (file) =>
      `应公布单位名单“${file}”的第一行里没有“单位”这一列。第一行应为：单位，别名，截止日期（后两列可以不要）。`,
    noBodies: (file) => `应公布单位名单“${file}”里没有单位。`,
    noDay: (file, line, day) =>
      `应公布单位名单“${file}”第 ${line} 行的截止日期“${day}”认不出来，请写成 2026-01-31 这样。`,
    head: (expected, onTime, rate) =>
      `应公布 ${expected} 个单位，按时公布 ${onTime} 个，按时公布率 ${rate}。`,
    late: (howMany) => `  迟报 ${howMany} 个：`,
    missing: (howMany) => `  未见报告 ${howMany} 个：`,
    unread: (howMany) => `  有文件但未能核对 ${howMany} 个：`,
    undated: (howMany) => `  没有写明公布日期、不知是否按时 ${howMany} 个：`,
    lateBy: (body, publishedOn, deadline) => `${body}（${publishedOn} 公布，应在 ${deadline} 前）`,
    comma: '、',
  },
  en: {
    cannotRead: (file, code) =>
      `The list of bodies “${file}” cannot be read (${code}); please check its path and permissions.`,
    noSheet: (file) =>
      `The list of bodies “${file}” is no workbook (.xlsx) that can be read; please save it as .xlsx or CSV.`,
    noNames: (file) =>
      `The first row of the list of bodies “${file}” has no column “name”. It should read: name, aliases, deadline (the last two may be left out).`,
    noBodies: (file) => `There is no body in the list “${file}”.`,
    noDay: (file, line, day) =>
      `The deadline “${day}” in line ${line} of the list of bodies “${file}” is no date; please write it as 2026-01-31.`,
    head: (expected, onTime, rate) =>
      `Of ${expected} bodies that have to publish, ${onTime} did so on time: ${rate}.`,
    late: (howMany) => `  ${howMany} late: `,
    missing: (howMany) => `  ${howMany} missing: `,
    unread: (howMany) => `  ${howMany} with a file that could not be checked: `,
    undated: (howMany) => `  ${howMany} without a date of publication: `,
    lateBy: (body, publishedOn, deadline) => `${body} (${publishedOn}, due by ${deadline})`,
    comma: ', ',
  },
};
