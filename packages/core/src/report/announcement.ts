import { findYears } from './chinese-date.ts';
import type { Prose } from './report.ts';

export interface Announcement {
  organization: string | null;
  year: number | null;
}

/**
 * The body and the year that the first words name where no title does: 现公布青石县2024年政府信息公开工作年度报告,
 * 本报告由青石县税务局编制.
 */
export function findAnnouncement(introduction: readonly Prose[]): Announcement {
  const lines = introduction.map(({ text }) => text.replace(/\s/g, '').replace(/《[^《》]{0,80}》/g, '《》'));
  const found = lines.map(readAnnounced).filter((one) => one !== null);
  const author = lines.flatMap((line) => MADE_BY.exec(line)?.[1] ?? []).find(isBody) ?? null;
  return {
    organization: found.find(({ organization }) => organization !== null)?.organization ?? author,
    year: found.find(({ year }) => year !== null)?.year ?? null,
  };
}

/** 编制青石县水利局2022年政府信息公开工作年度报告; the body may stand behind the year too. */
function readAnnounced(line: string): Announcement | null {
  for (const { year, start, end } of findYears(line)) {
    const before = ANNOUNCES.exec(line.slice(Math.max(0, start - 48), start));
    const after = OF_REPORT.exec(line.slice(end, end + 56));
    if (!before || !after) continue;
    const body = [before[1]!, after[1]!].map((words) => words.replace(/^的|的$/g, '')).find(isBody);
    return { organization: body ?? null, year };
  }
  return null;
}

const ANNOUNCES =
  /(?:现将|特将|兹将|公布|发布|公开|编制|编写|制作|形成|撰写)(?:了)?([\p{Script=Han}（）()]{0,30})$/u;
const OF_REPORT =
  /^度?([\p{Script=Han}（）()]{0,30}?)(?:政府信息公开|政务公开|信息公开)[^。；，,《]{0,10}(?:报告|年报|情况)/u;

/** 本报告由青石县税务局编制, 本年度报告由青石县水利局根据《条例》编制 */
const MADE_BY =
  /(?:报告|年报)(?:系|是)?由([\p{Script=Han}（）()]{2,30}?)(?:根据|按照|依据|依照|严格|组织|负责|统一|牵头|汇总|编制|编写|制作|撰写|发布|公布|提供)/u;

/** A name, and no word that stands for one. */
function isBody(words: string): boolean {
  return words.length >= 3 && BODY.test(words) && !NO_NAME.test(words);
}

const BODY =
  /(?:政府|[局厅委部院署处队站所办]|办公室|办公厅|委员会|中心|街道|公司|[省市县区旗州镇乡盟]|(?:开发|园|新|示范|保税|风景|管理)区|大学|学院|学校|医院|银行)(?:[（(][^（()）]{1,20}[）)])?$/;
const NO_NAME = /^(?:本|我|各|全|该|上|下|其|相关|有关|所属|政府信息|政务)|本机关|本单位|情况|报告|年度/;
