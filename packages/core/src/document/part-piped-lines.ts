import { countPipeRows, endOfPipes, type Line } from './read-pipes.ts';
import { splitPipes } from './split-pipes.ts';

/**
 * The lines with the cells between pipes parted by tabs where they make no table of Markdown: rows without a pipe in
 * front or of many widths, a cell a line with a pipe behind it, pipes on lines of their own. A bar in prose stays.
 */
export function partPipedLines(lines: readonly Line[]): Line[] {
  const parted: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const table = countPipeRows(lines, i);
    const own = lines.slice(i, table > 0 ? i + table : Math.max(endOfPipes(lines, i), i + 1));
    parted.push(...(table > 0 || !holdsCells(own) ? own : (joinCells(own) ?? own.map(partLine))));
    i += own.length;
  }
  return parted;
}

/** A pipe at an end of a line, or a value between pipes, makes the lines around it rows. */
function holdsCells(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    if (!text.includes('|')) return false;
    return text.startsWith('|') || text.endsWith('|') || splitPipes(text).some((cell) => VALUE.test(cell));
  });
}

const VALUE = /^[+-]?[\d０-９][\d０-９,]{0,20}(?:\.\d{1,8})?$/;

/**
 * Cells one a line with a pipe behind each, rows that end with several (`76 |||`): a row a line, so that blank cells stay
 * in their places. Undefined for any other lines.
 */
function joinCells(lines: readonly Line[]): Line[] | undefined {
  const cells = lines.map(({ text }) => CELL.exec(text));
  const ends = cells.filter((cell) => cell !== null && cell[2]!.length > 1).length;
  if (ends < FEWEST_ROWS || !cells.every((cell) => cell !== null)) return undefined;
  const rows: Line[] = [];
  let open: Line | undefined;
  cells.forEach((cell, i) => {
    const [, written = '', pipes = ''] = cell;
    const isEnd = pipes.length > 1;
    const text = written.trim();
    // pipes alone end the row, and hold no cell
    if (open && (text !== '' || !isEnd)) open.text += `\t${text}`;
    else if (text !== '') {
      open = { ...lines[i]!, text };
      rows.push(open);
    }
    if (isEnd) open = undefined;
  });
  return rows.some(({ text }) => holdsTwo(text)) ? undefined : rows;
}

/** Whether words stand after a value: two rows, of which the first does not end with several pipes. */
function holdsTwo(text: string): boolean {
  const cells = text.split('\t');
  const value = cells.findIndex((cell) => VALUE.test(cell));
  return value >= 0 && cells.slice(value).some((cell) => /\p{Script=Han}{2}/u.test(cell));
}

/** What stands in a cell, and the pipes behind it. */
const CELL = /^([^|]{0,200})(\|{1,9})$/;

const FEWEST_ROWS = 5;

function partLine(line: Line): Line {
  if (isDrawn(line.text)) return { ...line, text: '' };
  const cells = splitPipes(line.text);
  while (cells.at(-1) === '') cells.pop();
  while (cells[0] === '') cells.shift();
  return { ...line, text: cells.join('\t') };
}

/** Rules between rows, and the marks of a table of AsciiDoc. */
function isDrawn(text: string): boolean {
  return /^[|:=+ \t-]{1,2000}$/.test(text) && (text.includes('---') || text.includes('==='));
}
