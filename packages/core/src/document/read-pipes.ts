import type { Table, TableCell } from './blocks.ts';

/** A line of text and its number, from 1. */
export interface Line {
  /** White space folded, tabs excepted. */
  text: string;
  number: number;
}

/** How many lines from here on are a Markdown table: under a rule, or each between pipes and of one width. */
export function countPipeRows(lines: readonly Line[], from: number): number {
  const first = lines[from]!.text;
  if (!first.includes('|') || RULE.test(first)) return 0;
  const ruled = isRule(lines[from + 1]);
  const width = splitPipes(first).length;
  if (!ruled && (!isBetweenPipes(first) || width < 2)) return 0;
  let until = from + 1;
  for (; until < lines.length; until += 1) {
    const { text } = lines[until]!;
    const belongs = ruled ? text.includes('|') : isBetweenPipes(text) && splitPipes(text).length === width;
    if (!belongs) break;
  }
  return until - from >= 2 ? until - from : 0;
}

/**
 * Reads the lines of a Markdown table; the origin of a cell is the number of its line. Markdown has no merged cells:
 * converters leave them blank, so that in the header a blank cell belongs to the one on its left.
 */
export function readPipes(lines: readonly Line[]): Table {
  const bare = countBareColumns(lines[1]);
  const rows = lines.filter(({ text }, i) => !isRuleAt(i, text)).map((line, row) => readRow(line, row, bare));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  mergeHeader(rows);
  return { kind: 'table', rows: rows.length, columns, cells: rows.flat(), origin: lines[0]!.number };
}

const RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function isRule(line: Line | undefined): boolean {
  return line?.text.includes('|') === true && RULE.test(line.text);
}

/** The columns of a rule without a pipe before them; 0 for any other line. */
function countBareColumns(line: Line | undefined): number {
  return line && isRule(line) && !line.text.startsWith('|') ? splitPipes(line.text).length : 0;
}

/** The rule stands under the first row; below it, single hyphens are values: none. */
function isRuleAt(row: number, text: string): boolean {
  return RULE.test(text) && (row === 1 || /-{3}|:/.test(text));
}

function isBetweenPipes(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

/** @param columns where a row has no more cells with those outside the pipes at its ends, these are cells too: blank */
function splitPipes(text: string, columns = 0): string[] {
  const cells = text.split(/(?<!\\)\|/);
  if (cells.length > columns && cells.length > 1 && cells.at(-1) === '') cells.pop();
  if (cells.length > columns && cells[0] === '') cells.shift();
  return cells.map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br ?\/?>/gi, ' ')
      .trim(),
  );
}

function readRow({ text, number }: Line, row: number, columns: number): TableCell[] {
  return splitPipes(text, columns).map((cell, column) => {
    return { row, column, rowSpan: 1, columnSpan: 1, text: cell, image: false, origin: number };
  });
}

function mergeHeader(rows: TableCell[][]): void {
  const firstValues = rows.findIndex((cells) => cells.some(({ text }) => /^[\d０-９]/.test(text)));
  for (let y = 0; y < firstValues; y += 1) {
    const row = rows[y]!;
    const names = row.filter(({ text }) => text !== '').length;
    if (y === 0 || names > 1 || y < firstValues - 1) rows[y] = mergeBlanks(row, rows[y - 1]);
  }
}

/** A blank cell under another name than its neighbour belongs to the cell above it. */
function mergeBlanks(row: readonly TableCell[], above: readonly TableCell[] = []): TableCell[] {
  const over = above.flatMap((cell) => Array<TableCell>(cell.columnSpan).fill(cell));
  const merged: TableCell[] = [];
  for (const cell of row) {
    const left = merged.at(-1);
    const joins = cell.text === '' && left && left.text !== '' && over[left.column] === over[cell.column];
    if (joins) left.columnSpan += 1;
    else merged.push({ ...cell });
  }
  return merged;
}
