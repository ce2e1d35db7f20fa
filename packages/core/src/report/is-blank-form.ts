import { isUnwritten } from './is-unwritten.ts';
import type { Report } from './report.ts';
import { TABLE_IDS } from './template.ts';

/**
 * Whether it is the form itself: no table has a number, no sentence counts anything, and it does not even say who reports or
 * on which year. A draft that was begun is a report, whose tables are not filled in yet.
 */
export function isBlankForm(report: Omit<Report, 'links' | 'second'>): boolean {
  const read = TABLE_IDS.filter((id) => report.tables[id].state === 'read');
  if (read.length === 0 || !read.every((id) => isUnwritten(report, id))) return false;
  if (report.sections.some(({ prose }) => prose.some(({ text }) => COUNTED.test(text)))) return false;
  return report.year === null || report.organization === null || isSample(report);
}

/** 第50条 counts nothing. */
const COUNTED = /(?<![第\d])\d{1,9}\s{0,2}[余多]?[件条次份宗篇期]/;

/** ××局, 某某县: the name of nobody; 格式, 模板: the name of a form. */
function isSample({ title, organization }: Pick<Report, 'title' | 'organization'>): boolean {
  return (
    /[×╳✕XxＸ*＊_＿○〇]{2}|某|（单位）|单位名称/.test(organization ?? '') ||
    /格式|模板|样式|样本|填报/.test(title ?? '')
  );
}
