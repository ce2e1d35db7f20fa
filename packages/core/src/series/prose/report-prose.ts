import type { Report } from '../../report/report.ts';

/** What a body wrote itself, paragraph by paragraph: its sections 一, 五 and 六 without headings and tables. */
export type ReportProse = readonly { section: number; text: string }[];

/** The prose of a report that may be compared with that of another. */
export function proseOf(report: Report): ReportProse {
  return report.sections.flatMap(({ official, number, prose }) => {
    const section = official ?? number;
    if (section === null || !OWN.has(section)) return [];
    return prose
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ text }) => {
        const plain = text.trim();
        return plain === '' || FORM.test(plain) ? [] : [{ section, text: plain }];
      });
  });
}

/** The other three are tables, and what little is said beside them. */
const OWN: ReadonlySet<number> = new Set([1, 5, 6]);

/** What the form itself says, and what stands in every report without a matter of its own. */
const FORM =
  /^(?:[（(]?该部分|（?含公开|应当在|(?:本机关|本单位|我[局县市区镇乡街办委])?(?:\d{4}年(?:度)?)?(?:无|没有|暂无)(?:其他|需要|应当)?需?要?报告的?(?:其他)?(?:事项|情况)。?$)/;
