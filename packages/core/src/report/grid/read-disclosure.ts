import type { Table, TableCell } from '../../document/blocks.ts';
import type { TemplateId } from '../../schema.ts';
import type { FoundTable } from '../found-table.ts';
import { LabelIndex, labelKey, type Match } from '../label.ts';
import { looksLikeValue, parseCell } from '../numeral.ts';
import { statedUnit } from '../stated-unit.ts';
import { type Column, cellId, FORMS, type Label, type Row, TEMPLATES } from '../template.ts';
import { type GridRow, gridRows } from './grid-row.ts';
import { labelRow } from './label-rows.ts';
import { TableBuilder } from './table-builder.ts';

/**
 * Reads 二、主动公开政府信息情况, in one table or one a band; undefined where no table of the document is it. The
 * header above a row (信息内容 | 本年制发件数 | …) names its columns.
 */
export function readDisclosure(tables: readonly Table[]): FoundTable | undefined {
  const grids = tables.map((table) => ({ table, grid: gridRows(table) }));
  const template = whichTemplate(grids.flatMap(({ grid }) => grid));
  if (!template) return undefined;
  const form = new DisclosureForm(labelsOf(template));
  for (const { table, grid } of grids) form.read(table, grid);
  if (form.builder.cells.size === 0) return undefined;
  form.builder.reading.template = template;
  return form.builder.build();
}

/** The form whose columns stand in the tables; the columns of the other are no answer. */
function whichTemplate(grid: readonly GridRow[]): TemplateId | undefined {
  for (const { cells } of grid) {
    for (const cell of cells) {
      const key = labelKey(cell.text);
      const form = FORMS.find(({ tables }) =>
        tables.disclosure.marks.words?.some((word) => key.includes(word)),
      );
      if (form) return form.id;
    }
  }
  return undefined;
}

interface NamedColumn {
  cell: TableCell;
  match: Match<Column>;
}

interface Labels {
  rows: LabelIndex<Row>;
  columns: LabelIndex<Column>;
}

const LABELS = new Map<TemplateId, Labels>();

/** Made at first use: most runs meet one form only. */
function labelsOf(template: TemplateId): Labels {
  const made = LABELS.get(template);
  if (made) return made;
  const { rows } = TEMPLATES[template].tables.disclosure;
  const columns = new Map<string, Column>(
    rows.flatMap((row) => row.columns.map((column) => [column.label.zh, column])),
  );
  const labels = {
    rows: new LabelIndex(rows, (row) => row.label),
    columns: new LabelIndex([...columns.values()], (column) => column.label),
  };
  LABELS.set(template, labels);
  return labels;
}

class DisclosureForm {
  readonly builder = new TableBuilder('disclosure');
  readonly #rows: LabelIndex<Row>;
  readonly #columns: LabelIndex<Column>;

  constructor({ rows, columns }: Labels) {
    this.#rows = rows;
    this.#columns = columns;
  }

  read(table: Table, grid: readonly GridRow[]): void {
    let header: NamedColumn[] = [];
    let others: TableCell[] = [];
    let held = false;
    for (const row of grid) {
      const named = this.#readColumns(row);
      if (named.length > 0) {
        header = named;
        others = findOthers(row, named);
      }
      if (header.length === 0) continue;
      const { match, printed, after } = labelRow(row, this.#rows, 0);
      const first = row.cells.find((cell) => cell.text === printed);
      if (!match || named.length > 0 || !isLabel(first, row)) continue;
      const columns = header.filter((column) => this.#belongs(column, match.item));
      if (columns.every((column) => this.#has(match.item, column))) continue;
      held = true;
      const inside = after.filter((cell) => !others.some((other) => overlaps(cell, other)));
      this.#readRow(match.item, columns, inside, header);
      this.builder.noteLabel(
        match,
        printed,
        match.item.columns.map((c) => cellId('disclosure', match.item.id, c.id)),
      );
    }
    if (held) this.builder.holds(table);
  }

  #readColumns(row: GridRow): NamedColumn[] {
    return row.cells.flatMap((cell) => {
      const match = cell.text === '' || looksLikeValue(cell.text) ? undefined : this.#columns.find(cell.text);
      return match ? [{ cell, match }] : [];
    });
  }

  #belongs(column: NamedColumn, row: Row): boolean {
    return row.columns.some(({ id }) => id === column.match.item.id);
  }

  /** A second copy of the table says it again. */
  #has(row: Row, { match }: NamedColumn): boolean {
    return this.builder.cells.has(cellId('disclosure', row.id, match.item.id));
  }

  #readRow(
    row: Row,
    columns: readonly NamedColumn[],
    after: readonly TableCell[],
    header: readonly NamedColumn[],
  ): void {
    const values = this.#pick(columns, after);
    if (!values) {
      this.builder.setMisshapen([row], after, columns.length);
      return;
    }
    values.forEach((cell, i) => {
      const { match, cell: head } = columns[i]!;
      const column = row.columns.find(({ id }) => id === match.item.id)!;
      this.builder.setCell(row.id, column, cell, statedUnit(head.text));
      this.builder.noteLabel(
        match as Match<{ label: Label }>,
        head.text,
        this.#cellsUnder(header, match.item.id, row),
      );
    });
  }

  /** By place under the header; failing that by order, where the number of values is right. */
  #pick(columns: readonly NamedColumn[], after: readonly TableCell[]): readonly TableCell[] | undefined {
    const under = columns.map(({ cell }) => after.find((value) => overlaps(value, cell)));
    const placed = under.filter((cell) => cell !== undefined);
    const beside = after.filter((cell) => !isUnwritten(cell) && !placed.includes(cell));
    if (placed.length === columns.length && new Set(placed).size === columns.length && beside.length === 0)
      return placed;
    const filled = after.filter((cell) => !isUnwritten(cell));
    if (filled.length === columns.length) return filled;
    return after.length === columns.length ? after : undefined;
  }

  #cellsUnder(header: readonly NamedColumn[], column: string, row: Row): string[] {
    return header.some(({ match }) => match.item.id === column) ? [cellId('disclosure', row.id, column)] : [];
  }
}

/** What has a name of its own beside the columns of the form: 备注. */
function findOthers(row: GridRow, named: readonly NamedColumn[]): TableCell[] {
  const last = named.at(-1)!.cell.column;
  return row.cells.filter(({ column, text }) => column > last && text !== '' && !looksLikeValue(text));
}

/** Nothing, or a stroke through what does not apply. */
function isUnwritten(cell: TableCell): boolean {
  const { state } = parseCell(cell.text, { kind: 'count' });
  return !cell.image && (state === 'blank' || state === 'dash');
}

/** A row of the form begins with its label, or with its number or the article that asks for it. */
function isLabel(cell: TableCell | undefined, row: GridRow): boolean {
  const begins = row.cells.find(
    ({ text }) => text !== '' && !ARTICLE.test(text) && !RUNNING_NUMBER.test(text),
  );
  return cell !== undefined && cell === begins;
}

const RUNNING_NUMBER = /^\d{1,2}$/;

/** 第二十条第（一）项 */
const ARTICLE = /^第?\s?[二2２][\s\d０-９十]{0,6}条/;

function overlaps(a: TableCell, b: TableCell): boolean {
  return a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;
}
