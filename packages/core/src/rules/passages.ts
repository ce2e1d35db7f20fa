import type { Passage } from '../claims/claim.ts';
import type { Prose, Report, Section } from '../report/report.ts';

/** Everything that a report says in prose, in its order; headings of sections are left out. */
export function proseOf(report: Report): Prose[] {
  return [...report.preamble, ...report.sections.flatMap((section) => section.prose)];
}

/** The section whose words name this official one. */
export function findSection(report: Report, official: number): Section | undefined {
  return report.sections.find((section) => section.official === official);
}

export function titlePassage({ heading, title }: Section): Passage {
  const start = Math.max(0, heading.text.indexOf(title));
  return { prose: heading, start, end: start + title.length };
}

/** 一 to 六, and on to 十九 */
export function sectionNumeral(section: number): string {
  const numerals = '一二三四五六七八九十';
  return section > 10 ? `十${numerals[section - 11] ?? ''}` : (numerals[section - 1] ?? String(section));
}
