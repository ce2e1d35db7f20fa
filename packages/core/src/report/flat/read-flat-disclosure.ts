import type { FoundTable } from '../found-table.ts';
import { TableBuilder } from '../grid/table-builder.ts';
import { statedUnit } from '../stated-unit.ts';
import { type Column, cellId, FORMS, type Label, type Row, type Template } from '../template.ts';
import { type Entry, findLabels } from './find-labels.ts';
import type { FlatCell, FlatText } from './flat-text.ts';
import { orderRows } from './order-rows.ts';
import { partGlued } from './part-glued.ts';
import { partWords } from './part-words.ts';
import { settleValues, standBefore } from './settle-values.ts';
import { tableContent } from './table-content.ts';
import { isPiece, Vocabulary } from './vocabulary.ts';

/**
 * Reads 二、主动公开政府信息情况 from lines of text; undefined where they do not hold it. The header above a row
 * (信息内容 | 本年制发件数 | …) names its columns.
 */
export function readFlatDisclosure(lines: FlatText): FoundTable | undefined {
  const tables = READERS.flatMap((form) => findTable(form, lines) ?? []);
  const longest = Math.max(...tables.map(({ header }) => header.length));
  const table = tables.find(({ header }) => header.length === longest);
  if (!table) return undefined;

  const builder = new TableBuilder('disclosure');
  for (const { row, columns, entry, band } of placeRows(table)) {
    if (entry.values.length !== columns.length) {
      builder.setMisshapen([row], entry.values, columns.length);
    } else {
      columns.forEach((column, i) => {
        const name = band.find(({ item }) => 'column' in item && item.column === column.id);
        builder.setCell(row.id, column, entry.values[i]!, statedUnit(name?.printed ?? ''));
      });
    }
  }
  noteLabels(builder, table);
  builder.reading.template = table.form.template.id;
  const labels = [...table.header, ...table.rows];
  return { ...builder.build(), content: tableContent(labels, table.text, table.form.vocabulary) };
}

type Item = { label: Label } & ({ row: Row } | { column: string });

interface Form {
  template: Template;
  vocabulary: Vocabulary<Item>;
}

const READERS: readonly Form[] = FORMS.map((template) => {
  const { rows, headings } = template.tables.disclosure;
  const columns = new Map(rows.flatMap((row) => row.columns.map((column) => [column.label.zh, column])));
  const items: Item[] = [
    ...rows.map((row) => ({ label: row.label, row })),
    ...[...columns.values()].map(({ label, id }) => ({ label, column: id })),
  ];
  return { template, vocabulary: new Vocabulary(items, headings) };
});

interface FlatDisclosure {
  form: Form;
  text: FlatText;
  rows: Entry<Item>[];
  /** The names of columns, band by band. */
  header: Entry<Item>[];
}

function findTable(form: Form, lines: FlatText): FlatDisclosure | undefined {
  const text = partWords(lines, form.vocabulary);
  const entries = findLabels(text, form.vocabulary);
  const order = form.template.tables.disclosure.rows;
  const rows = orderRows(
    entries,
    (item) => ('row' in item ? order.indexOf(item.row) : undefined),
    (item) => ('row' in item ? item.row.columns.length : 0),
  );
  const header = entries.filter(({ item, region }) => 'column' in item && region === rows[0]?.region);
  const filled = rows.filter(({ values }) => values.length > 0);
  const isTable = filled.length > 1 || filled.some((row) => isNamed(row, header));
  return isTable && header.length > 0 ? { form, text, rows, header } : undefined;
}

/** Whether a row stands right below the names of all its columns: then it needs no other beside it. */
function isNamed({ item, fit, start }: Entry<Item>, header: readonly Entry<Item>[]): boolean {
  if (!('row' in item) || item.row.columns.length < 2 || fit !== 'official') return false;
  const above = header.filter((name) => name.start < start).slice(-item.row.columns.length);
  return item.row.columns.every(({ id }, i) => {
    const name = above[i];
    return name?.fit === 'official' && 'column' in name.item && name.item.column === id;
  });
}

interface PlacedRow {
  row: Row;
  columns: readonly Column[];
  entry: Entry<Item>;
  /** The names above it. */
  band: readonly Entry<Item>[];
}

function placeRows({ text, rows, header }: FlatDisclosure): PlacedRow[] {
  const expected = (item: Item) => ('row' in item ? item.row.columns.length : 0);
  const bands = bandsOf(rows, header);
  const before = standBefore(bands[0] ?? [], text) !== undefined;
  const settled = bands
    .flatMap((band) => settleValues(band, text, expected, { before }))
    .map((row) => {
      const wanted = expected(row.item);
      return { ...row, values: partGlued(withoutRepeats(row.values, wanted), wanted) };
    });
  return settled.flatMap((entry) => {
    if (!('row' in entry.item)) return [];
    const { row } = entry.item;
    const band = readBand(entry, header, rows);
    return [{ row, entry, band, columns: orderColumns(row, band) }];
  });
}

/** The rows, those under the same names of columns together. */
function bandsOf(rows: readonly Entry<Item>[], header: readonly Entry<Item>[]): Entry<Item>[][] {
  const bands: Entry<Item>[][] = [];
  let last = -1;
  for (const row of rows) {
    const name = header.findLast(({ start }) => start < row.start)?.start ?? -1;
    if (bands.length === 0 || name > last) bands.push([]);
    bands.at(-1)!.push(row);
    last = row.start;
  }
  return bands;
}

/** The widest row has three values. Where one has fewer, the last takes the columns left, and may be said in each. */
const MOST_VALUES = 3;

/** A line of tabs says a value in every column that it takes: 2629⇥2629⇥2629. */
function withoutRepeats(values: FlatCell[], expected: number): FlatCell[] {
  const kept = values.slice(0, expected);
  const last = kept.at(-1);
  const rest = values.slice(expected);
  const isWide = expected + rest.length === MOST_VALUES && rest.every(({ text }) => text === last?.text);
  const inLine = values.every(({ row, tabbed }) => tabbed && row === last?.row);
  return rest.length > 0 && isWide && inLine ? kept : values;
}

/** The names of columns above a row, as far as no other row parts them. */
function readBand<T>(row: Entry<T>, header: readonly Entry<T>[], rows: readonly Entry<T>[]): Entry<T>[] {
  const above = header.filter(({ start }) => start < row.start);
  const lowest = above.at(-1)?.start ?? -1;
  const parting = rows.findLast(({ start }) => start < lowest)?.start ?? -1;
  return above.filter(({ start }) => start > parting);
}

/** In the order of the header where it names all of them, otherwise in that of the form. */
function orderColumns({ columns }: Row, band: readonly Entry<Item>[]): readonly Column[] {
  const named = band.flatMap(
    ({ item }) => columns.find(({ id }) => 'column' in item && id === item.column) ?? [],
  );
  const complete = named.length === columns.length && new Set(named).size === columns.length;
  return complete ? named : columns;
}

function noteLabels(builder: TableBuilder, { rows, header }: FlatDisclosure): void {
  const bands = new Map(rows.map((row) => [row, new Set([row, ...readBand(row, header, rows)])]));
  for (const entry of [...header, ...rows]) {
    const { item, fit, printed } = entry;
    if (isPiece(printed, item.label)) continue;
    const under = rows.filter((row) => bands.get(row)?.has(entry));
    const cells = under.flatMap((row) => {
      if (!('row' in row.item)) return [];
      const { id, columns } = row.item.row;
      const own = columns.filter((column) => !('column' in item) || column.id === item.column);
      return own.map((column) => cellId('disclosure', id, column.id));
    });
    builder.noteLabel({ item, fit }, printed, cells);
  }
}
