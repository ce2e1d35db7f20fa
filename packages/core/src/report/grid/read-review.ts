import type { Block, Table, TableCell } from '../../document/blocks.ts';
import type { FoundTable } from '../found-table.ts';
import { LabelIndex, labelKey, type Match } from '../label.ts';
import { isFigure } from '../numeral.ts';
import { remember } from '../remember.ts';
import { type Column, cellId, LATEST, type Row } from '../template.ts';
import { type GridRow, gridRows, isEmptyRow } from './grid-row.ts';
import { numbersColumns } from './numbers-columns.ts';
import { dropEmptyEnd } from './pick-values.ts';
import { type Leaf, readHeader } from './read-header.ts';
import { TableBuilder } from './table-builder.ts';

/**
 * Reads 四、政府信息公开行政复议、行政诉讼情况: one row of fifteen values under its header, three small tables, or one
 * row a kind of case. Undefined where no table of the document is it.
 */
export function readReview(blocks: readonly Block[]): FoundTable | undefined {
  const builder = new TableBuilder('review');
  let header: readonly CaseColumn[] | undefined;
  for (const { table, before, ...part } of findParts(blocks)) {
    const own = readCases(part.header, before);
    if (own.length === 0 && !(header && continues(part.body, header))) continue;
    if (isCopy(own, builder)) continue;
    if (own.length > 0) header = own;
    const known = builder.cells.size;
    const read = header !== undefined && readRows(builder, part.body, header);
    if (read) header = undefined;
    if (!read || known === 0 || builder.cells.size > known) builder.holds(table);
  }
  if (builder.cells.size === 0) return undefined;
  if (header) noteHeader(builder, header);
  return builder.build();
}

/** Whether all of its kinds of case stood above: a second copy of the table. */
function isCopy(columns: readonly CaseColumn[], { cells }: TableBuilder): boolean {
  const has = ({ row, leaf }: CaseColumn) =>
    row !== undefined && leaf.match !== undefined && cells.has(cellId('review', row.id, leaf.match.item.id));
  return columns.length > 0 && columns.every(has);
}

const ROWS = LATEST.tables.review.rows;
const COLUMNS = ROWS[0]!.columns;
const COLUMN_INDEX = new LabelIndex(COLUMNS, (column) => column.label);
const ROW_INDEX = new LabelIndex(ROWS, (row) => row.label);

/** One column of cases; `row` undefined where only the row itself or the words before the table name the kind. */
interface CaseColumn {
  row: Row | undefined;
  leaf: Leaf<Column>;
}

interface Part {
  header: GridRow[];
  body: GridRow[];
}

/** The tables with the words that stand before them, each header with its rows. */
function findParts(blocks: readonly Block[]): (Part & { table: Table; before: string })[] {
  let before = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') before = block.text;
    return block.kind === 'table'
      ? cutParts(withoutColumnNumbers(gridRows(block))).map((part) => ({ ...part, table: block, before }))
      : [];
  });
}

/** Some forms number their columns between the header and the values. */
function withoutColumnNumbers(grid: readonly GridRow[]): readonly GridRow[] {
  return grid.filter((row, i) => {
    if (!countsColumns(row)) return true;
    const below = grid.slice(i + 1).filter((one) => !countsColumns(one));
    return !below.some((one) => isValueRow(one) || isBlankRow(one));
  });
}

/** 行政复议 before 1 2 3 4 5 makes them values. */
function countsColumns({ row, cells }: GridRow): boolean {
  if (cells.length < COLUMNS.length) return false;
  for (const cell of cells) if (cell.row === row && !STARTS_MARK.test(cell.text)) return false;
  const own = cells.filter((cell) => cell.row === row);
  return !own.some(({ text }) => namesCases(text)) && numbersColumns(own.map(({ text }) => text));
}

/** Asked of every row of every table: one look tells nearly always. */
const STARTS_MARK =
  /^$|^\s?(?:[(（[【〔第栏列#]?\s?[\d０-９A-Za-z=＝]|[-—–/－]{1,3}$|[\u2460-\u24FF\u3220-\u3229]|(?:栏次|列次|序号|编号|行次|甲|乙|丙)\s?$)/;

function isBlankRow(row: GridRow): boolean {
  return isEmptyRow(row) && row.cells.length >= COLUMNS.length;
}

/** Litigation may stand under reconsideration in one table, each with its header. */
function cutParts(grid: readonly GridRow[]): Part[] {
  const parts: GridRow[][] = [[]];
  let filled = false;
  for (const row of grid) {
    const values = isValueRow(row);
    if (filled && !values && row.cells.some((cell) => cell.row === row.row && namesCases(cell.text))) {
      parts.push([]);
      filled = false;
    }
    parts.at(-1)!.push(row);
    filled ||= values;
  }
  return parts.map(cutHeader);
}

/** The header reaches from the first row that names cases down to the first row of values. */
function cutHeader(grid: readonly GridRow[]): Part {
  const from = grid.findIndex(({ cells }) => cells.some((cell) => namesCases(cell.text)));
  if (from < 0) return { header: [], body: [...grid] };
  let until = from;
  while (until < grid.length && !isValueRow(grid[until]!)) until += 1;
  const filled = grid.slice(from, until).filter((row) => !isEmptyRow(row));
  const blank = grid.slice(from, until).filter(isBlankRow);
  const header = filled.slice(0, DEEPEST_HEADER);
  return { header, body: until < grid.length ? grid.slice(until) : blank };
}

const namesCases = remember((text: string): boolean => {
  const key = labelKey(text);
  if (key === '行政诉讼' || COLUMN_INDEX.find(text)?.item.id === 'upheld') return true;
  const chinese = key.replace(/[^\p{Script=Han}]/gu, '');
  return chinese.length <= LONGEST_KIND && namedRow([text]) !== undefined;
});

const DEEPEST_HEADER = 12;

/** 行政诉讼（未经复议直接起诉） */
const LONGEST_KIND = 16;

function isValueRow({ row, cells }: GridRow): boolean {
  if (cells.length < COLUMNS.length) return false;
  const begun = cells.filter((cell) => cell.row === row);
  const own = begun.filter((cell) => cell.text !== '');
  const values = own.filter((cell) => isFigure(cell.text)).length;
  // a row may leave all but one of its values blank
  if (begun.length >= COLUMNS.length && values > 0 && values === own.length) return true;
  return values > 0 && values * 2 > own.length;
}

/** The columns by the header; by the order of the form where its spans are broken but its words are all there. */
function readCases(header: readonly GridRow[], before: string): readonly CaseColumn[] {
  const leaves = nameTotals(readHeader(header, COLUMN_INDEX));
  const first = leaves.findIndex((leaf) => leaf.match);
  if (first < 0) return [];
  const columns = leaves.slice(first).map((leaf) => {
    return { leaf, row: namedRow(leaf.path) ?? namedRow([before]) };
  });
  const named = isWhole(columns) ? nameKinds(columns) : undefined;
  if (named) return named;
  const words = header.flatMap((row) => row.cells.map((cell) => cell.text));
  const said = new Set(words.map((text) => COLUMN_INDEX.find(text)?.item));
  if (!COLUMNS.every((column) => said.has(column))) return [];
  const rows = ROWS.filter((row) => words.some((text) => namedRow([text]) === row));
  return (rows.length > 0 ? rows : [namedRow([before])]).flatMap((row) => {
    return COLUMNS.map((item): CaseColumn => {
      const { zh } = item.label;
      return { row, leaf: { column: 0, path: [], match: { item, fit: 'official' }, printed: zh } };
    });
  });
}

/** What stands last of five after four outcomes is their total, whatever it is called. */
function nameTotals(leaves: readonly Leaf<Column>[]): Leaf<Column>[] {
  const parts = COLUMNS.slice(0, -1);
  return leaves.map((leaf, i) => {
    const before = leaves.slice(Math.max(0, i - parts.length), i).map(({ match }) => match?.item);
    if (leaf.match || !parts.every((column) => before.includes(column))) return leaf;
    return { ...leaf, match: { item: COLUMNS.at(-1)!, fit: 'slip' } };
  });
}

/**
 * All kinds are named, or none is and the rows do it. Where one has lost its name and the others stand in their places,
 * it is the one of its place; where they do not, names have slipped to other columns.
 */
function nameKinds(columns: readonly CaseColumn[]): readonly CaseColumn[] | undefined {
  const nameless = columns.filter(({ row }) => !row).length;
  if (nameless === 0 || nameless === columns.length) return columns;
  const placed = columns.map((column, i) => ({ ...column, row: ROWS[Math.floor(i / COLUMNS.length)] }));
  const agrees = columns.every(({ row }, i) => !row || row === placed[i]!.row);
  return agrees && columns.length === ROWS.length * COLUMNS.length ? placed : undefined;
}

/** Every kind of case has each of its columns once, and nothing else stands between them. */
function isWhole(columns: readonly CaseColumn[]): boolean {
  const names = new Set(columns.map(({ row, leaf }) => `${row?.id} ${leaf.match?.item.id}`));
  const kinds = new Set(columns.map(({ row }) => row));
  const matched = columns.every(({ leaf }) => leaf.match);
  return matched && names.size === columns.length && columns.length === kinds.size * COLUMNS.length;
}

/** The kind of case that the words over a column name; the lowest speaks most exactly. */
function namedRow(path: readonly string[]): Row | undefined {
  for (const words of [...path].reverse()) {
    const match = ROW_INDEX.find(words);
    if (match) return match.item;
    const key = labelKey(words);
    const named = ROWS.filter((row) => key.includes(row.label.zh));
    if (named.length === 1 && !key.includes('情况')) return named[0];
  }
  return undefined;
}

function continues(body: readonly GridRow[], header: readonly CaseColumn[]): boolean {
  return body.some((row) => isValueRow(row) && row.cells.length === header.length);
}

/** Reads the rows of values; whether there was one. */
function readRows(builder: TableBuilder, body: readonly GridRow[], header: readonly CaseColumn[]): boolean {
  let read = false;
  for (const row of body) {
    if (read && isEmptyRow(row)) continue;
    const label = readLabel(row);
    const rows = header.some((column) => column.row) ? undefined : label?.match.item;
    if (!rows && header.every((column) => !column.row)) continue;
    readRow(builder, label ? row.cells.slice(label.at + 1) : row.cells, header, rows);
    if (label) builder.noteLabel(label.match, label.printed, []);
    read = true;
    if (!rows) break;
  }
  if (read) noteHeader(builder, header);
  return read;
}

/** The kind of case before the values of a row, which 行政诉讼 may stand before. */
function readLabel({ cells }: GridRow): { match: Match<Row>; printed: string; at: number } | undefined {
  const values = cells.findIndex(({ text }) => isFigure(text));
  for (let at = (values < 0 ? cells.length : values) - 1; at >= 0; at -= 1) {
    const printed = cells[at]!.text;
    const match = printed === '' ? undefined : ROW_INDEX.find(printed);
    if (match) return { match, printed, at };
  }
  return undefined;
}

function readRow(
  builder: TableBuilder,
  values: readonly TableCell[],
  header: readonly CaseColumn[],
  named: Row | undefined,
): void {
  const start = header[0]!.leaf.column;
  // what stands to the left of the header is no value: an empty column, 件数
  const inside = values.filter((cell) => cell.column >= start || isFilled(cell));
  const kept = dropEmptyEnd(inside, header.length);
  if (kept.length !== header.length) {
    const rows = named ? [named] : [...new Set(header.flatMap(({ row }) => row ?? []))];
    builder.setMisshapen(rows, values, header.length);
    return;
  }
  kept.forEach((cell, i) => {
    const { row = named, leaf } = header[i]!;
    if (row && leaf.match) builder.setCell(row.id, leaf.match.item, cell);
  });
}

function isFilled({ text, image }: TableCell): boolean {
  return image || isFigure(text);
}

function noteHeader(builder: TableBuilder, header: readonly CaseColumn[]): void {
  for (const { row, leaf } of header) {
    if (!leaf.match) continue;
    const rows = row ? [row] : ROWS;
    const cells = rows.map(({ id }) => cellId('review', id, leaf.match!.item.id));
    builder.noteLabel(leaf.match, leaf.printed, cells);
  }
}
