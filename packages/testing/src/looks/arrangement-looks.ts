import type { SampleReport } from '../sample-report.ts';
import type { Look } from './look.ts';

/** Sections and tables that do not stand in the order of the form. */
export const ARRANGEMENT_LOOKS: readonly Look[] = [
  {
    name: 'tables-in-another-order',
    group: 'arrangement',
    report: (report, random) => ({ ...report, sections: random.shuffle(report.sections) }),
  },
  {
    name: 'tables-at-the-end',
    group: 'arrangement',
    report: (report) => moveTables(report, 6, (tables) => tables.toReversed()),
  },
  {
    name: 'tables-under-one-heading',
    group: 'arrangement',
    report: (report) => moveTables(report, 3, (tables) => tables),
  },
];

/** All tables under the section of this number. */
function moveTables(
  report: SampleReport,
  to: number,
  arrange: <T>(tables: readonly T[]) => readonly T[],
): SampleReport {
  const all = arrange(report.sections.flatMap(({ tables }) => tables));
  const sections = report.sections.map((section) => ({
    ...section,
    tables: section.number === to ? [...all] : [],
    paragraphs:
      section.tables.length > 0 && section.number !== to ? ['详见报告所附表格。'] : section.paragraphs,
  }));
  return { ...report, sections };
}
