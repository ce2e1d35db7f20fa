import type { Passage } from '../claims/claim.ts';
import type { Prose, Report, Section } from '../report/report.ts';

/** Everything that a report says in prose, in its order; headings of sections are left out. */
export function proseOf(report: Report): Prose[] {
  return [...introductionOf(report), ...report.sections.flatMap((section) => section.prose)];
}

/**
 * What the report says before its first section: its title, where it stands there, and the sentences after it. The rest
 * of the preamble is of the page: its menus, its tools.
 */
export function introductionOf({ title, preamble }: Report): Prose[] {
  const at = title === null ? -1 : preamble.findLastIndex(({ text }) => isPartOf(title, text));
  const sentences = preamble.slice(at + 1).filter(({ text }) => /[。；，,]|如下|[：:]\s{0,4}$/.test(text));
  return at < 0 ? sentences : [preamble[at]!, ...sentences];
}

/** The whole title, or the last line of a broken one. */
function isPartOf(title: string, text: string): boolean {
  const [whole, line] = [title, text].map((one) => one.replace(/\s/g, '')) as [string, string];
  return line.length >= 8 && line.length <= 90 && (whole.endsWith(line) || line.includes(whole));
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
