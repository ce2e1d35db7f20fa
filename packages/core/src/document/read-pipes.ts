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
 * Reads the lines of a Markdown table; a cell begins in the line that is its origin. Markdown has no merged cells:
 * converters leave them blank, so that in the header a blank cell belongs to the one on its left.
 */
export function readPipes(lines: readonly Line[]): Table {
  const rows = lines.filter(({ text }) => !RULE.test(text)).map(readRow);
  const firstValues = rows.findIndex((cells) => cells.some(({ text }) => /^[\d０-９]/.test(text)));
  const cells = rows.flatMap((row, y) =>
    (y < firstValues && isHeader(row, y) ? mergeBlanks(row) : row).map((cell) => ({ ...cell, row: y })),
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { kind: 'table', rows: rows.length, columns, cells, origin: lines[0]!.number };
}

const RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function isRule(line: Line | undefined): boolean {
  return line?.text.includes('|') === true && RULE.test(line.text);
}

function isBetweenPipes(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

function splitPipes(text: string): string[] {
  const cells = text.replace(/^\|/, '').split(/(?<!\\)\|/);
  if (text.length > 1 && text.endsWith('|') && cells.at(-1) === '') cells.pop();
  return cells.map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br ?\/?>/gi, ' ')
      .trim(),
  );
}

function readRow({ text, number }: Line): TableCell[] {
  return splitPipes(text).map((cell, column) => {
    return { row: 0, column, rowSpan: 1, columnSpan: 1, text: cell, image: false, origin: number };
  });
}

function isHeader(row: readonly TableCell[], y: number): boolean {
  return y === 0 || row.filter(({ text }) => text !== '').length > 1;
}

function mergeBlanks(row: readonly TableCell[]): TableCell[] {
  const merged: TableCell[] = [];
  for (const cell of row) {
    const left = merged.at(-1);
    if (cell.text === '' && left && left.text !== '') left.columnSpan += 1;
    else merged.push({ ...cell });
  }
  return merged;
}
