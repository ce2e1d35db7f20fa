import type { Line } from './read-pipes.ts';

/**
 * The lines with those made one that stand in one cell between quotation marks, as spreadsheets copy a cell of several
 * lines: 自然人⇥"社会公益⏎组织"⇥…
 */
export function joinQuotedLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const { text } = lines[i]!;
    const more = OPENS.test(text) && isOpen(text) ? countRest(lines, i) : 0;
    const own = lines.slice(i, i + more + 1).map((line) => line.text);
    joined.push(more > 0 ? { ...lines[i]!, text: own.join(' ') } : lines[i]!);
    i += more + 1;
  }
  return joined;
}

/** A quotation mark opens a cell, with another cell in the line or none. */
const OPENS = /(?:^|[\t,])"/;

const isOpen = (text: string) => text.split('"').length % 2 === 0;

/** Cells of the forms have fewer lines. */
const MOST_LINES = 12;

/** How many lines after this one belong to the open cell, up to the mark before a tab, a comma or the end of a line. */
function countRest(lines: readonly Line[], from: number): number {
  for (let n = 1; n <= MOST_LINES && from + n < lines.length; n += 1) {
    const { text } = lines[from + n]!;
    if (text.includes('"')) return CLOSES.test(text) && isOpen(text) ? n : 0;
  }
  return 0;
}

const CLOSES = /"(?:[\t,]|$)/;
