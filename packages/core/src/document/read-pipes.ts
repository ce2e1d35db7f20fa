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
  const isBare = isRule(lines[1]) && !isBetweenPipes(lines[1]!.text);
  const rows = lines
    .filter(({ text }, i) => !isRuleAt(i, text))
    .map((line, row) => readRow(line, row, isBare));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  mergeHeader(rows);
  return { kind: 'table', rows: rows.length, columns, cells: rows.flat(), origin: lines[0]!.number };
}

const RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function isRule(line: Line | undefined): boolean {
  return line?.text.includes('|') === true && RULE.test(line.text);
}

/** The rule stands under the first row; below it, single hyphens are values: none. */
function isRuleAt(row: number, text: string): boolean {
  return RULE.test(text) && (row === 1 || /-{3}|:/.test(text));
}

function isBetweenPipes(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

/** @param isBare without pipes at the ends of its lines, where those part blank cells too */
function splitPipes(text: string, isBare = false): string[] {
  const cells = (isBare ? text : text.replace(/^\|/, '')).split(/(?<!\\)\|/);
  if (!isBare && text.length > 1 && text.endsWith('|') && cells.at(-1) === '') cells.pop();
  return cells.map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br ?\/?>/gi, ' ')
      .trim(),
  );
}

function readRow({ text, number }: Line, row: number, isBare: boolean): TableCell[] {
  return splitPipes(text, isBare).map((cell, column) => {
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
