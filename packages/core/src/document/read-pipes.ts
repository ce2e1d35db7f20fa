import type { Table, TableCell } from './blocks.ts';
import { showEscapes } from './escapes.ts';
import { takePictures } from './pictures.ts';
import { splitPipes } from './split-pipes.ts';

/** A line of text and its number, from 1. */
export interface Line {
  /** White space folded, tabs excepted. */
  text: string;
  number: number;
  /** How much white space stood before it, in characters of half the width. */
  indent: number;
}

/**
 * How many lines from here on are a Markdown table: under a rule, or each between pipes and all of one width. The line
 * before has no pipe, or belongs to another table.
 */
export function countPipeRows(lines: readonly Line[], from: number): number {
  const until = endOfPipes(lines, from);
  if (until - from < 2 || RULE.test(lines[from]!.text)) return 0;
  const rows = lines.slice(from, until).map(({ text }) => text);
  return (isRule(rows[1]) ? isUnbroken(rows) : isOfOneWidth(rows)) ? rows.length : 0;
}

/** Where the lines with pipes end that follow each other from here on, or the next table under a rule begins. */
export function endOfPipes(lines: readonly Line[], from: number): number {
  const begins = (i: number) => isRule(lines[i + 1]?.text) && !isRule(lines[i]!.text);
  const ruled = begins(from);
  let until = from;
  while (lines[until]?.text.includes('|') && (until === from || ruled || !begins(until))) until += 1;
  return until;
}

/**
 * Reads the lines of a Markdown table; the origin of a cell is the number of its line. Markdown has no merged cells:
 * converters leave them blank, so that in the header a blank cell belongs to the one on its left.
 */
export function readPipes(lines: readonly Line[]): Table {
  const rule = lines[1]?.text;
  const bare = isRule(rule) && !rule.startsWith('|') ? cellsOf(rule).length : 0;
  const written = lines.filter(({ text }, i) => !isRuleAt(i, text));
  const cells = withoutPlaces(withoutEmptyEnd(written.map(({ text }) => cellsOf(text, bare))));
  const numbers = written.slice(written.length - cells.length).map(({ number }) => number);
  const rows = cells.map((row, y) => row.map((text, x) => makeCell(text, y, x, numbers[y]!)));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  mergeHeader(rows);
  return { kind: 'table', rows: rows.length, columns, cells: rows.flat(), origin: lines[0]!.number };
}

const RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-+:?[ \t]*)*\|{0,3}$/;

function isRule(text: string | undefined): text is string {
  return text?.includes('|') === true && RULE.test(text);
}

/** The rule stands under the first row; below it, single hyphens are values: none. */
function isRuleAt(row: number, text: string): boolean {
  return RULE.test(text) && (row === 1 || /-{3}|:/.test(text));
}

function isBetweenPipes(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

/** Under a rule: no row is broken off at its end. */
function isUnbroken(rows: readonly string[]): boolean {
  const isBroken = (text: string) => text.startsWith('|') && !text.endsWith('|');
  return rows.filter(isBroken).length * 2 > rows.length || !rows.some(isBroken) || !rows.some(isBetweenPipes);
}

function isOfOneWidth(rows: readonly string[]): boolean {
  const width = cellsOf(rows[0]!).length;
  return width > 1 && rows.every((text) => isBetweenPipes(text) && cellsOf(text).length === width);
}

/** @param columns where a row has no more cells with those outside the pipes at its ends, these are cells too: blank */
function cellsOf(text: string, columns = 0): string[] {
  const cells = splitPipes(text);
  if (cells.length > columns && cells.length > 1 && cells.at(-1) === '') cells.pop();
  if (cells.length > columns && cells[0] === '') cells.shift();
  return cells;
}

/**
 * The rows without what is blank past the last column that holds anything. Where rows have such excess, or cells stand
 * dense in rows of many lengths, a blank at the end of another may be that too, and none of its cells.
 */
function withoutEmptyEnd(rows: readonly string[][]): string[][] {
  const filled = rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1);
  const width = filled.reduce((most, until) => Math.max(most, until), 0);
  const isExcess =
    rows.some((row) => row.length > width) && rows.some(({ length }) => length !== rows[0]!.length);
  const isPadded = isExcess || areDense(rows, filled);
  return rows.map((row, i) => row.slice(0, isPadded ? filled[i] : width));
}

/** Whether converters left merged cells out and made up for them at the end: no blank stands before a cell. */
function areDense(rows: readonly string[][], filled: readonly number[]): boolean {
  if (rows.length < FEWEST_DENSE || Math.max(...filled) < WIDE) return false;
  return rows.every((row, i) => row.slice(0, filled[i]).every((cell) => cell !== ''));
}

/** Table 三 has so many rows and columns, and no other. */
const FEWEST_DENSE = 10;
const WIDE = 8;

/** Data frames name their columns and rows by their places, from 0. */
function withoutPlaces(rows: readonly string[][]): string[][] {
  const [first = [], ...rest] = rows;
  const isIndexed = first[0] === '' && rest.every((row, y) => row[0] === String(y));
  const names = isIndexed ? first.slice(1) : first;
  const isNumbered = names.length > 2 && names.every((name, x) => name === String(x));
  const kept = isNumbered ? rest : [...rows];
  return isIndexed && rest.length > 2 ? kept.map((row) => row.slice(1)) : kept;
}

function makeCell(written: string, row: number, column: number, origin: number): TableCell {
  const { text, names } = takePictures(written);
  return { row, column, rowSpan: 1, columnSpan: 1, text: showEscapes(text), image: names.length > 0, origin };
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
