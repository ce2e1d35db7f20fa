import type { Line } from './read-pipes.ts';

/**
 * How wide the lines of a text are that was broken by its width, in characters of full width; undefined where each
 * paragraph is one line. Broken lines are all nearly as wide, and none is much wider.
 */
export function findWrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.flatMap(({ text }) => (isProse(text) ? Math.round(countWidth(text)) : []));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const near = (width: number) => NEAR.reduce((sum, by) => sum + (counts.get(width + by) ?? 0), 0);
  const [best] = [...counts.keys()].sort((a, b) => near(b) - near(a) || b - a);
  if (best === undefined || near(best) < FEWEST_LINES || near(best) * 4 < widths.length) return undefined;
  const wider = widths.filter((width) => width > best + SPREAD).length;
  return wider * 20 > widths.length ? undefined : best;
}

/** A stop may hang past the end of a line; what would be parted goes to the next. */
const NEAR = [-2, -1, 0, 1];
export const SPREAD = 2;

const FEWEST_LINES = 4;

/** The names and values of tables are shorter. */
const SHORTEST_LINE = 15;

function isProse(text: string): boolean {
  return text.length >= SHORTEST_LINE && PROSE.test(text) && !/[\t|#]/.test(text);
}

const PROSE = /[，。、；：“《]/;

/** The width of a text; letters and digits of half the width count half. */
export function countWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}
