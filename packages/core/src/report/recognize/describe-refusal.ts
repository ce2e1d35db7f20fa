import { parseTitle } from '../report-title.ts';
import type { Garbling } from './find-garbling.ts';
import type { Listed } from './list-reports.ts';
import type { Refusal } from './recognize.ts';

type Detail = NonNullable<Refusal['detail']>;

/** 乱码：鏀垮簻…, with the encoding that it was probably written in. */
export function describeGarbling({ sample, written, shown }: Garbling): Detail {
  if (written === null) {
    return {
      zh: `页面上的文字是乱码（如“${sample}”），原来的字已经丢失，读不出报告，请用原文件重新保存或重新发布后再核对。`,
      en: `The text of this page is garbled (“${sample}”) and its characters are lost, so no report can be read; please save or publish it anew from the original.`,
    };
  }
  return {
    zh: `页面上的文字是乱码（如“${sample}”）：很可能本是 ${written} 编码，却按 ${shown} 显示，请换用 ${written} 打开或重新保存后再核对。`,
    en: `The text of this page is garbled (“${sample}”): it was probably written in ${written} and is shown as ${shown}; please open or save it as ${written}.`,
  };
}

/** The years of the reports in a list, where their titles tell. */
export function describeList(links: readonly Listed[]): Detail {
  const years = [...new Set(links.flatMap(({ text }) => parseTitle(text).year ?? yearIn(text) ?? []))].sort();
  const count = links.length;
  const [zh, en] = years.length > 0 ? [`（${years.join('、')} 年）`, ` (${years.join(', ')})`] : ['', ''];
  return {
    zh: `这是年度报告的列表页，列有 ${count} 份报告${zh}，不是报告本身，请打开其中一份后再核对。`,
    en: `This is a list of ${count} annual reports${en}, not a report; please open one of them and check that.`,
  };
}

function yearIn(text: string): number | null {
  const year = /20\d\d/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** The title of a report, and nothing of its tables. */
export function describeTitle(title: string): Detail {
  return {
    zh: `标题读到了（“${title}”），没有找到表格，请确认打开的是年度报告正文，表格没有遗漏。`,
    en: `The title was found (“${title}”), but no tables; please make sure that this is the report itself and that its tables are there.`,
  };
}
