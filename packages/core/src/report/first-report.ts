import { isReportTitle } from './report-title.ts';
import type { Item } from './section-items.ts';
import { readNumeral, startsWithOfficialTitle } from './section-title.ts';

/**
 * The items of the first report: a page may hold a second copy, for telephones or for printing, or last year's report
 * under this year's. The second begins where 一、总体情况 comes again after sections with text under them, or 二 where
 * 一 has a title of its own.
 */
export function firstReport(items: readonly Item[]): readonly Item[] {
  const met = new Set<number>();
  let open: number | null = null;
  let title = 0;
  for (const [at, item] of items.entries()) {
    const section = openedSection(item);
    if (section !== null && section <= 2 && met.has(section) && met.size >= FEWEST_SECTIONS) {
      return items.slice(0, findStart(items, title + 1, at));
    }
    if (section !== null) {
      open = section;
      title = at;
    }
    if (open !== null && saysSomething(item)) met.add(open);
  }
  return items;
}

const FEWEST_SECTIONS = 3;

/** The official section that an item opens with its numeral; null for any other. */
function openedSection({ kind, prose }: Item): number | null {
  if (kind !== 'text') return null;
  const numeral = readNumeral(prose.text, 'plain');
  return numeral ? (startsWithOfficialTitle(prose.text.slice(numeral.length))?.section ?? null) : null;
}

/** A table, also as a picture, or a sentence; under the entries of a table of contents stand other entries. */
function saysSomething({ kind, prose }: Item): boolean {
  return kind === 'table' || kind === 'picture' || (kind === 'text' && prose.text.includes('。'));
}

/** The title of the second report, where one stands above the section, failing that its first heading. */
function findStart(items: readonly Item[], from: number, until: number): number {
  const between = items.slice(from, until);
  const title = between.findIndex(({ prose }) => isReportTitle(prose.text));
  const first = between.findLastIndex(({ prose }) => readNumeral(prose.text, 'plain')?.number === 1);
  return title >= 0 ? from + title : first >= 0 ? from + first : until;
}
