import { isReportTitle } from './report-title.ts';
import type { Item } from './section-items.ts';
import { readNumeral, startsWithOfficialTitle } from './section-title.ts';

/**
 * The items of the first report: a page may hold a second copy, for telephones or for printing, or last year's report
 * under this year's. The second begins where 一、总体情况 comes again after sections with text under them.
 */
export function firstReport(items: readonly Item[]): readonly Item[] {
  const met = new Set<number>();
  let open: number | null = null;
  let title = 0;
  for (const [at, item] of items.entries()) {
    const section = openedSection(item);
    if (section === 1 && met.has(1) && met.size >= FEWEST_SECTIONS) {
      return items.slice(0, findTitle(items, title + 1, at));
    }
    if (section !== null) {
      open = section;
      title = at;
    }
    if (open !== null && saysSomething(item)) met.add(open);
  }
  return items;
}

const FEWEST_SECTIONS = 4;

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

/** The title of the second report, where one stands above its first section. */
function findTitle(items: readonly Item[], from: number, until: number): number {
  const at = items.slice(from, until).findIndex(({ prose }) => isReportTitle(prose.text));
  return at < 0 ? until : from + at;
}
