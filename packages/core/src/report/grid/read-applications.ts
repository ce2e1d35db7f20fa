import type { Table, TableCell } from '../../document/blocks.ts';
import type { FoundTable } from '../found-table.ts';
import { LabelIndex, labelKey, type Match } from '../label.ts';
import { looksLikeValue } from '../numeral.ts';
import { type CellId, cellId, type Row, TEMPLATES } from '../template.ts';
import { type GridRow, gridRows } from './grid-row.ts';
import { type LabelledRow, labelRow, labelRows } from './label-rows.ts';
import { pickValues } from './pick-values.ts';
import { type Header, readColumns } from './read-columns.ts';
import { readHeader } from './read-header.ts';
import { TableBuilder } from './table-builder.ts';

/**
 * Reads 三、收到和处理政府信息公开申请情况 from the tables of the document, cut by page ends or whole; undefined where
 * none of them is it.
 */
export function readApplications(tables: readonly Table[]): FoundTable | undefined {
  const parts = findParts(tables);
  if (parts.length === 0) return undefined;
  const builder = new TableBuilder('applications');
  for (const { table } of parts) builder.holds(table);

  let header: Header | undefined;
  const rows: PlacedRow[] = [];
  for (const { grid } of parts) {
    const cut = cutHeader(grid);
    header = readColumns(cut.header, cut.body, COLUMN_INDEX) ?? header;
    rows.push(...cut.body.map((row) => ({ row, header })));
  }
  const labelled = alignRows(joinParts(rows));
  for (const one of chooseRows(labelled)) setRow(builder, one);
  noteColumns(
    builder,
    header,
    labelled.flatMap(({ match }) => (match ? [match.item] : [])),
  );
  builder.reading.template = whichTemplate(builder);
  return builder.build();
}

/** Rows of both forms; those of 2021 first, so that they win where both have one. */
const ROWS: readonly Row[] = [
  ...TEMPLATES['2021'].tables.applications.rows,
  ...TEMPLATES['2019'].tables.applications.rows.filter((row) => row.id === 'otherHandling'),
];
const ROW_INDEX = new LabelIndex(ROWS, (row) => row.label);
const COLUMNS = ROWS[0]!.columns;
const COLUMN_INDEX = new LabelIndex(COLUMNS, (column) => column.label);

interface Part {
  table: Table;
  grid: GridRow[];
}

interface PlacedRow {
  row: GridRow;
  header: Header | undefined;
}

/** A row of the form with the header that it stands under. */
interface FormRow extends LabelledRow<Row> {
  header: Header | undefined;
}

/** The first table that has the header or rows of the form, and those that go on with rows not yet met. */
function findParts(tables: readonly Table[]): Part[] {
  const parts: Part[] = [];
  const met = new Set<string>();
  for (const table of tables) {
    const grid = gridRows(table);
    const rows = matchedRows(grid);
    const fresh = rows.filter((id) => !met.has(id));
    const begins = parts.length === 0 && (countDistinctive(fresh) >= 3 || grid.some(isHeaderRow));
    const goesOn = parts.length > 0 && fresh.length > 0 && fresh.length * 2 > rows.length;
    if (!begins && !goesOn) continue;
    parts.push({ table, grid });
    for (const id of rows) met.add(id);
  }
  return countDistinctive([...met]) >= 3 ? parts : [];
}

function countDistinctive(rows: readonly string[]): number {
  return rows.filter((id) => DISTINCTIVE.has(id)).length;
}

/** Rows that no other table has: 其他 and 总计 stand in many. */
const DISTINCTIVE: ReadonlySet<string> = new Set(
  ROWS.filter((row) => labelKey(row.label.zh).length > 2).map((row) => row.id),
);

/** A page that only explains the rows has no room for seven values. */
const FEWEST_VALUES = 4;

/** In a header no cell after 其他 or 总计 could hold a value. */
const FEWEST_CELLS = 2;

function matchedRows(grid: readonly GridRow[]): string[] {
  return grid.flatMap((row) => {
    const { match, after } = labelRow(row, ROW_INDEX, FEWEST_CELLS);
    return match && after.length >= FEWEST_VALUES ? [match.item.id] : [];
  });
}

function cutHeader(grid: readonly GridRow[]): { header: GridRow[]; body: GridRow[] } {
  const from = grid.findIndex(isHeaderRow);
  if (from < 0) return { header: [], body: [...grid] };
  let until = from;
  let best = { official: -1, until: from + 1 };
  while (
    until < grid.length &&
    until < from + DEEPEST_HEADER &&
    !labelRow(grid[until]!, ROW_INDEX, FEWEST_CELLS).match
  ) {
    until += 1;
    const leaves = readHeader(grid.slice(from, until), COLUMN_INDEX);
    const official = leaves.filter((leaf) => leaf.match?.fit === 'official').length;
    if (official > best.official) best = { official, until };
  }
  return { header: grid.slice(from, best.until), body: [...grid.slice(0, from), ...grid.slice(best.until)] };
}

const DEEPEST_HEADER = 8;

function isHeaderRow({ cells }: GridRow): boolean {
  const keys = cells.map((cell) => labelKey(cell.text));
  if (keys.some((key) => key === '申请人情况' || key.startsWith('本列数据的勾稽关系'))) return true;
  const names = cells
    .map((cell) => COLUMN_INDEX.find(cell.text))
    .filter((match) => match?.fit === 'official');
  return new Set(names.map((match) => match?.item)).size >= 3;
}

/** Joins labels over the parts: the rest of one may stand on the next page. */
function joinParts(rows: readonly PlacedRow[]): FormRow[] {
  const headers = new Map(rows.map(({ row, header }) => [row.cells[0], header]));
  const labelled = labelRows(
    rows.map(({ row }) => row),
    ROW_INDEX,
    FEWEST_CELLS,
  );
  let header: Header | undefined;
  return labelled.map((one) => {
    header = headers.get(one.first) ?? header;
    return { ...one, header };
  });
}

/** Where one row of the form has no label found, and one row with an unknown label stands in its place, it is that. */
function alignRows(rows: readonly FormRow[]): FormRow[] {
  const met = new Set(rows.flatMap(({ match }) => (match ? [match.item.id] : [])));
  const form =
    TEMPLATES[met.has('otherHandling') && !met.has('otherHandling.feeUnpaid') ? '2019' : '2021'].tables
      .applications.rows;
  return rows.map((row, i) => {
    if (row.match || row.after.length < FEWEST_VALUES) return row;
    const before = form.findIndex(({ id }) => id === rows[i - 1]?.match?.item.id);
    const between = form[before + 1];
    if (before < 0 || !between || met.has(between.id)) return row;
    const follows = form[before + 2]?.id === rows[i + 1]?.match?.item.id;
    if (!follows || !resembles(row.printed, between.label.zh)) return row;
    const match: Match<Row> = { item: between, fit: 'slip' };
    return { ...row, match };
  });
}

/** Half of what is printed stands in the official label. */
function resembles(printed: string, official: string): boolean {
  const key = labelKey(printed);
  const shared = [...key].filter((character) => official.includes(character)).length;
  return key.length > 0 && shared * 2 >= key.length;
}

/** Where several rows say one label (小计 says 总计, a summary says all), the one that fits best; the first of equals. */
function chooseRows(rows: readonly FormRow[]): FormRow[] {
  const best = new Map<string, { row: FormRow; fitness: number }>();
  rows.forEach((row, i) => {
    if (!row.match) return;
    const fitness = rankRow(row, row.match, rows[i + 1]);
    const known = best.get(row.match.item.id);
    if (!known || fitness > known.fitness) best.set(row.match.item.id, { row, fitness });
  });
  return [...best.values()].map(({ row }) => row);
}

/** The words decide, then whether it can be read, then its place; no readable row in other words displaces one. */
function rankRow(row: FormRow, { item, fit }: Match<Row>, next: FormRow | undefined): number {
  const inPlace = next?.match?.item.id === NEXT_ROW.get(item.id);
  const words = fit === 'official' ? 4 : Number(inPlace);
  return words + (readValues(row) ? 2 : 0);
}

const NEXT_ROW: ReadonlyMap<string, string | undefined> = new Map(
  ROWS.filter((row) => row.id !== 'otherHandling').map((row, i, rows) => [row.id, rows[i + 1]?.id]),
);

/** The values of a row; undefined where their number is not the header's, or names stand where they should. */
function readValues({ match, after, header }: FormRow): readonly TableCell[] | undefined {
  const expected = header?.leaves.length ?? match?.item.columns.length ?? 0;
  const values = pickValues(after, expected, header);
  return values?.some((cell) => !looksLikeValue(cell.text) && COLUMN_INDEX.find(cell.text))
    ? undefined
    : values;
}

function setRow(builder: TableBuilder, form: FormRow): void {
  const { match, printed, after, header } = form;
  if (!match) return;
  const row = match.item;
  const values = readValues(form);
  if (values) {
    values.forEach((cell, i) => {
      const column = header ? header.leaves[i]!.match?.item : row.columns[i];
      if (column) builder.setCell(row.id, column, cell);
    });
  } else {
    builder.setMisshapen([row], after, header?.leaves.length ?? row.columns.length);
  }
  builder.noteLabel(
    match,
    printed,
    row.columns.map((column) => cellId('applications', row.id, column.id)),
  );
}

function noteColumns(builder: TableBuilder, header: Header | undefined, rows: readonly Row[]): void {
  for (const { match, printed } of header?.leaves ?? []) {
    if (!match) continue;
    const cells: CellId[] = rows.map((row) => cellId('applications', row.id, match.item.id));
    builder.noteLabel(match, printed, cells);
  }
}

function whichTemplate(builder: TableBuilder): '2019' | '2021' | null {
  const has = (row: string) => builder.cells.has(cellId('applications', row, 'total'));
  if (has('otherHandling.notCorrected') || has('otherHandling.feeUnpaid')) return '2021';
  return has('otherHandling') ? '2019' : null;
}
