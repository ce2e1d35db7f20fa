import type { FoundTable } from '../found-table.ts';
import { TableBuilder } from '../grid/table-builder.ts';
import { type CellId, type Column, cellId, LATEST, type Label, type Row } from '../template.ts';
import { type Entry, findLabels } from './find-labels.ts';
import type { FlatCell, FlatText } from './flat-text.ts';
import { partGlued } from './part-glued.ts';
import { partValue } from './part-value.ts';
import { partWords } from './part-words.ts';
import { tableContent } from './table-content.ts';
import { isPiece, Vocabulary } from './vocabulary.ts';

/**
 * Reads 四、政府信息公开行政复议、行政诉讼情况 from lines of text: fifteen values after the header, or five after each kind
 * of case. Undefined where they do not hold it.
 */
export function readFlatReview(lines: FlatText): FoundTable | undefined {
  const text = partWords(lines, VOCABULARY);
  const entries = findTable(findLabels(text, VOCABULARY));
  if (!entries) return undefined;
  const builder = new TableBuilder('review');
  const parts = readParts(entries);
  if (!parts.every(inOrder)) return undefined;
  for (const part of parts) setPart(builder, part, text);
  if (builder.cells.size === 0) return undefined;
  noteLabels(builder, entries, lines);
  return { ...builder.build(), content: tableContent(entries, text, VOCABULARY) };
}

/** A row or a column of the table. */
type Item = { label: Label } & ({ row: Row } | { column: Column });

const ROWS = LATEST.tables.review.rows;
const COLUMNS = ROWS[0]!.columns;

const VOCABULARY = new Vocabulary<Item>(
  [
    ...ROWS.map((row) => ({ label: row.label, row })),
    ...COLUMNS.map((column) => ({ label: column.label, column })),
  ],
  LATEST.tables.review.headings,
);

/** Kinds of case that share one run of values. */
interface Part {
  rows: Row[];
  values: FlatCell[];
}

/** The entries of the first region that names kinds of case and their outcomes. */
function findTable(entries: readonly Entry<Item>[]): Entry<Item>[] | undefined {
  const tables: Entry<Item>[][] = [];
  for (const entry of entries) {
    if (entry.region === tables.at(-1)?.[0]?.region) tables.at(-1)!.push(entry);
    else tables.push([entry]);
  }
  return tables.find((region) => {
    const columns = new Set(region.flatMap(({ item }) => ('column' in item ? [item.column.id] : [])));
    return columns.size >= 3 && region.some(({ item }) => 'row' in item);
  });
}

function readParts(entries: readonly Entry<Item>[]): Part[] {
  const parts: Part[] = [];
  const rows = new Set<Row>();
  const taken = new Set<Row>();
  for (const { item, values } of entries) {
    if ('row' in item && !taken.has(item.row)) rows.add(item.row);
    if (values.length === 0 || rows.size === 0) continue;
    parts.push({ rows: [...rows], values });
    for (const row of rows) taken.add(row);
    rows.clear();
  }
  if (rows.size > 0) parts.push({ rows: [...rows], values: [] });
  return parts;
}

/** Where names over one run of values stand in another order, the converter has mixed the lines of the header. */
function inOrder({ rows }: Part): boolean {
  return rows.every((row, i) => i === 0 || ROWS.indexOf(rows[i - 1]!) < ROWS.indexOf(row));
}

function setPart(builder: TableBuilder, { rows, values }: Part, text: FlatText): void {
  const expected = rows.length * COLUMNS.length;
  const own = withoutColumnNumbers(values, expected);
  const parted = partGlued(partValue(own, expected), expected, COLUMNS.length);
  const placed = parted.length === expected ? parted : readLine(own, text);
  if (placed.length !== expected) {
    builder.setMisshapen(rows, own, expected);
    return;
  }
  rows.forEach((row, r) => {
    COLUMNS.forEach((column, c) => {
      builder.setCell(row.id, column, placed[r * COLUMNS.length + c]!);
    });
  });
}

/** Some forms number their columns between the header and the values. 1 to 15 alone are no values: their sums are wrong. */
function withoutColumnNumbers(values: FlatCell[], expected: number): FlatCell[] {
  const isAlone = values.length === expected && expected === ROWS.length * COLUMNS.length;
  const counts = isAlone || values.length === expected * 2;
  return counts && values.slice(0, expected).every(isPlaceNumber) ? values.slice(expected) : values;
}

/** 1 or ① */
const isPlaceNumber = ({ text }: FlatCell, i: number) => text.normalize('NFKC') === String(i + 1);

/** Fifteen cells in a line that ends with a value leave no doubt which of them are blank. */
function readLine(values: readonly FlatCell[], { cells }: FlatText): readonly FlatCell[] {
  const line = cells.filter(({ row }) => row === values[0]?.row);
  const whole =
    line.at(-1)?.kind === 'value' &&
    line.every(({ kind }) => kind !== 'words') &&
    values.every((value) => line.includes(value));
  return whole && line.length === ROWS.length * COLUMNS.length ? line : values;
}

function noteLabels(builder: TableBuilder, entries: readonly Entry<Item>[], { cells }: FlatText): void {
  const words = new Set(cells.flatMap(({ text }) => [text, ...text.split(' ')]));
  for (const { item, fit, printed } of entries) {
    if (isPiece(printed, { ...item.label, slips: [] })) continue;
    // 纠正 and 结果 side by side are the second lines of 结果纠正 and 其他结果
    if ('column' in item && !words.has(printed)) continue;
    builder.noteLabel({ item, fit }, printed, cellsOf(item));
  }
}

function cellsOf(item: Item): CellId[] {
  const rows = 'row' in item ? [item.row] : ROWS;
  const columns = 'column' in item ? [item.column] : COLUMNS;
  return rows.flatMap((row) => columns.map((column) => cellId('review', row.id, column.id)));
}
