import type { TextLine } from './text-lines.ts';

/** A page: what stands outside its tables, and where those stand. */
export interface PageText {
  height: number;
  lines: TextLine[];
  /** From the top of the first table to the end of the last; null where there is none. */
  tables: { top: number; bottom: number } | null;
}

/** The lines of each page without its head and foot: page numbers, and what stands at one height of several pages. */
export function withoutFurniture(pages: readonly PageText[]): TextLine[][] {
  const repeated = findRepeated(pages);
  return pages.map((page) => {
    const edges = edgesOf(page);
    return page.lines.filter((line) => {
      if (!edges.has(line)) return true;
      return !repeated.has(keyOf(line, page)) && !isPageNumber(line);
    });
  });
}

/** The lines above and below all else: no more than a head and a foot have. */
function edgesOf({ lines, tables, height }: PageText): ReadonlySet<TextLine> {
  const above = lines.filter(
    ({ box }) => box.bottom < 0.13 * height && (!tables || box.bottom <= tables.top + 1),
  );
  const below = lines.filter(
    ({ box }) => box.top > 0.87 * height && (!tables || box.top >= tables.bottom - 1),
  );
  return new Set([...above.slice(0, DEEPEST), ...below.slice(-DEEPEST)]);
}

const DEEPEST = 3;

/** Numbers change from page to page. */
function keyOf({ text, box }: TextLine, { height }: PageText): string {
  const side = box.top < height / 2 ? 'head' : 'foot';
  return `${side} ${text.replace(/\d{1,9}/g, '#').replace(/\s/g, '')}`;
}

/** On half of the pages, and on two at least. */
function findRepeated(pages: readonly PageText[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set([...edgesOf(page)].map((line) => keyOf(line, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

/** - 1 -, — 2 —, 第1页 共5页, 1/5; a number alone, in the middle or at an edge of the page. */
function isPageNumber({ text }: TextLine): boolean {
  return PAGE_NUMBER.test(text.replace(/\s/g, ''));
}

const PAGE_NUMBER =
  /^(?:[-—–―－─·.•~〜]{0,4}(?:第)?\d{1,4}(?:页)?[-—–―－─·.•~〜]{0,4}|第\d{1,4}页[,，/]?共\d{1,4}页|\d{1,4}\/\d{1,4}|[Pp]age\d{1,4}(?:of\d{1,4})?)$/;
