import type { Table, TableCell } from '../../document/blocks.ts';
import type { FoundTable } from '../found-table.ts';
import type { Match } from '../label.ts';
import { parseCell } from '../numeral.ts';
import type { ReportCell, TableReading } from '../report.ts';
import type { StatedUnit } from '../stated-unit.ts';
import { type CellId, type Column, cellId, type Label, type TableId } from '../template.ts';
import { rawText } from './grid-row.ts';

/** Gathers what the reader of one table finds. */
export class TableBuilder {
  readonly cells = new Map<CellId, ReportCell>();
  readonly reading: TableReading = {
    state: 'read',
    template: null,
    slips: [],
    misshapen: [],
    origins: [],
    copies: [],
  };
  readonly #table: TableId;
  readonly #content = new Set<Table>();
  /** The first place of each cell of the document that has one. */
  readonly #placed = new Map<TableCell, CellId>();

  constructor(table: TableId) {
    this.#table = table;
  }

  /** The document's table belongs to it. */
  holds(table: Table): void {
    if (this.#content.has(table)) return;
    this.#content.add(table);
    this.reading.origins.push(table.origin);
  }

  /** @param unit that the name of the column states in place of the form's */
  setCell(row: string, column: Column, cell: TableCell, unit: StatedUnit = ''): void {
    const id = cellId(this.#table, row, column.id);
    if (this.cells.has(id)) return;
    const read =
      cell.image && cell.text === ''
        ? UNREAD
        : parseCell(isBare(cell.text) && column.unit ? cell.text + unit : cell.text, column);
    const known = cell.rowSpan > 1 ? this.#placed.get(cell) : undefined;
    const shared = known !== undefined && read.state === 'number';
    // A number that spans two rows of the form is that of one of them, or of neither.
    for (const one of shared ? [known, id] : [])
      this.cells.set(one, { ...UNREAD, id: one, text: cell.text, origin: cell.origin });
    if (shared) return;
    if (cell.rowSpan > 1) this.#placed.set(cell, id);
    this.cells.set(id, { id, ...read, text: cell.text, origin: cell.origin });
  }

  /** A row whose number of values is not the template's: no cell of it is read. */
  setMisshapen(
    rows: readonly { id: string; columns: readonly Column[] }[],
    values: readonly TableCell[],
    expected: number,
  ): void {
    const text = rawText(values);
    const cells = rows.flatMap((row) => row.columns.map((column) => cellId(this.#table, row.id, column.id)));
    const origin = values[0]?.origin ?? null;
    for (const id of cells) this.cells.set(id, { id, state: 'unreadable', value: null, text, origin });
    const written = values.filter((cell) => cell.text !== '');
    // "8 15" may be the two values of which one is missed.
    const numbers = written
      .map(({ text }) => (/\d\s/.test(text) ? null : parseCell(text, { kind: 'count' }).value))
      .filter((n) => n !== null);
    this.reading.misshapen.push({
      rows: rows.map((row) => row.id),
      expected,
      found: values.length,
      text,
      values: numbers.length === written.length ? numbers : [],
      cells,
    });
  }

  /** Notes a label that is not the official one. */
  noteLabel(match: Match<{ label: Label }>, printed: string, cells: CellId[]): void {
    if (match.fit === 'official') return;
    const words = printed.replace(/\s+/g, '');
    const known = this.reading.slips.find((slip) => slip.printed === words);
    if (known) known.cells = [...new Set([...known.cells, ...cells])];
    else this.reading.slips.push({ printed: words, official: match.item.label.zh, cells });
  }

  build(): FoundTable {
    return { reading: this.reading, cells: this.cells, content: this.#content };
  }
}

const UNREAD = { state: 'unreadable', value: null } as const;

/** A number without a unit of its own. */
function isBare(text: string): boolean {
  return /\d\s{0,4}$/.test(text.normalize('NFKC'));
}
