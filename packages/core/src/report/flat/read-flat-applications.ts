import type { FoundTable } from '../found-table.ts';
import { TableBuilder } from '../grid/table-builder.ts';
import { LabelIndex } from '../label.ts';
import {
  type Column,
  cellId,
  formWithRows,
  LATEST,
  type Row,
  rowsOfForms,
  TEMPLATES,
  type Template,
} from '../template.ts';
import { type Entry, findLabels } from './find-labels.ts';
import type { FlatText } from './flat-text.ts';
import { isScattered } from './is-scattered.ts';
import { keepBlanks } from './keep-blanks.ts';
import { orderRows } from './order-rows.ts';
import { partGlued } from './part-glued.ts';
import { partWords } from './part-words.ts';
import { placeMisspelt } from './place-misspelt.ts';
import { settleValues } from './settle-values.ts';
import { tableContent } from './table-content.ts';
import { isPiece, Vocabulary } from './vocabulary.ts';

/** Reads 三、收到和处理政府信息公开申请情况 from lines of text; undefined where they do not hold it. */
export function readFlatApplications(lines: FlatText): FoundTable | undefined {
  const found = readRows(lines);
  if (found && found.reading.misshapen.length === 0) return found;
  if (!lines.cells.some(({ kind, tabbed }) => kind === 'blank' && tabbed)) return found;
  const filled = readRows(keepBlanks(lines, COLUMNS.length));
  return filled && leavesZerosOut(filled) ? filled : found;
}

/**
 * Whether the blanks may stand for zeros: every row holds all its values, none of which is a written zero, and those of
 * the first and of the last column are not all left out. Else a blank may stand beside the values and not among them.
 * Zeros may be written in the column of totals alone, where all of them are and nearly all rows add up to them.
 */
function leavesZerosOut({ reading, cells }: FoundTable): boolean {
  if (reading.template === null || reading.misshapen.length > 0) return false;
  const rows = TEMPLATES[reading.template].tables.applications.rows;
  const total = COLUMNS.at(-1)!;
  if (!rows.every(({ id }) => cells.has(cellId('applications', id, total.id)))) return false;
  const read = [...cells.values()].filter(({ state }) => state === 'number');
  const inColumn = (column: Column) => read.filter(({ id }) => id.endsWith(`.${column.id}`));
  const zeros = read.filter(({ value }) => value === 0);
  if (inColumn(COLUMNS[0]!).length === 0 || inColumn(total).length === 0) return false;
  if (zeros.length === 0) return true;
  const areTotals =
    zeros.every(({ id }) => id.endsWith(`.${total.id}`)) && inColumn(total).length === rows.length;
  return areTotals && rows.filter((row) => addsUp(row, cells)).length >= rows.length * MOST;
}

/** A row or two may be wrong. */
const MOST = 0.9;

function addsUp({ id }: Row, cells: FoundTable['cells']): boolean {
  const values = COLUMNS.map((column) => cells.get(cellId('applications', id, column.id))?.value ?? 0);
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

function readRows(lines: FlatText): FoundTable | undefined {
  const text = partWords(lines, VOCABULARY);
  const entries = findLabels(text, VOCABULARY).map((entry) => {
    return { ...entry, values: partGlued(entry.values, COLUMNS.length) };
  });
  const known = orderRows(entries, rank, () => COLUMNS.length);
  const chosen = chooseMerged(known);
  const placed = placeMisspelt(chosen, text, {
    vocabulary: VOCABULARY,
    form: (formOfRows(chosen) ?? LATEST).tables.applications.rows,
    expected: () => COLUMNS.length,
  });
  const rows = placed.length > chosen.length ? placed : known;
  if (rows.filter(({ values }) => values.length > 1).length < FEWEST_ROWS) return undefined;
  if (isScattered(rows, text, () => COLUMNS.length)) return undefined;
  const builder = new TableBuilder('applications');
  const settled = chooseMerged(settleValues(rows, text, () => COLUMNS.length));
  for (const row of settled) setRow(builder, row);
  noteColumns(builder, rows, text);
  builder.reading.template = formOfRows(settled)?.id ?? null;
  return { ...builder.build(), content: tableContent(rows, text, VOCABULARY) };
}

const FEWEST_ROWS = 5;

const ROWS = rowsOfForms('applications');
const COLUMNS = ROWS[0]!.columns;
const COLUMN_INDEX = new LabelIndex(COLUMNS, (column) => column.label);

const VOCABULARY = new Vocabulary(ROWS, [
  ...COLUMNS.flatMap(({ label }) => [label.zh, ...(label.slips ?? [])]),
  ...Object.values(LATEST.groups).map(({ label }) => label.zh),
  ...LATEST.tables.applications.headings,
]);

const RANKS = new Map(ROWS.map(({ id }, i) => [id, i]));
const rank = ({ id }: Row) => RANKS.get(id);

/** A row that merges a group (其他处理), or the rows of the group; the other of the two is the name of a group, or of a column. */
function chooseMerged(rows: readonly Entry<Row>[]): Entry<Row>[] {
  const marks = new Set(LATEST.tables.applications.marks.rows);
  return MERGING.reduce<readonly Entry<Row>[]>((left, whole) => {
    const isPart = ({ item }: Entry<Row>) => item.group === whole.merges;
    const named = left.some((row) => isPart(row) && (row.values.length > 0 || marks.has(row.item.id)));
    return left.filter((row) => !(named ? row.item.id === whole.id : isPart(row)));
  }, rows) as Entry<Row>[];
}

function formOfRows(rows: readonly Entry<Row>[]): Template | null {
  const has = (id: string) =>
    rows.some(({ item, values }) => item.id === id && (item.merges === undefined || values.length > 0));
  const hasPart = rows.some(({ item }) => MERGING.some(({ merges }) => merges === item.group));
  return formWithRows('applications', has) ?? (hasPart ? LATEST : null);
}

const MERGING = ROWS.filter(({ merges }) => merges !== undefined);

function setRow(builder: TableBuilder, { item, values, printed, ...match }: Entry<Row>): void {
  if (values.length !== COLUMNS.length) builder.setMisshapen([item], values, COLUMNS.length);
  else {
    COLUMNS.forEach((column, i) => {
      builder.setCell(item.id, column, values[i]!);
    });
  }
  if (isPiece(printed, item.label)) return;
  const cells = COLUMNS.map((column) => cellId('applications', item.id, column.id));
  builder.noteLabel({ item, ...match }, printed, cells);
}

/** The header stands in the lines before the first row; its words may be broken anywhere. */
function noteColumns(builder: TableBuilder, rows: readonly Entry<Row>[], text: FlatText): void {
  for (let i = rows[0]!.start - 1; i >= 0; i -= 1) {
    const { kind, text: words } = text.cells[i]!;
    if (kind === 'break' || (kind === 'words' && !VOCABULARY.knows(words))) return;
    const match = kind === 'words' ? COLUMN_INDEX.find(words) : undefined;
    if (!match || isHeaderPiece(words)) continue;
    const cells = rows.map(({ item }) => cellId('applications', item.id, match.item.id));
    builder.noteLabel(match, words, cells);
  }
}

const isHeaderPiece = (words: string) => COLUMNS.some(({ label }) => isPiece(words, { ...label, slips: [] }));
