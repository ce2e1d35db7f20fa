import type { Table, TableCell } from '../../document/blocks.ts';

/** A row of a table with all the cells that cover it, also those that begin above, by column. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** The forms have sixty rows and twenty columns in all; what is far larger is none of them. */
const MOST_ROWS = 2_000;
const MOST_COVERED = 100_000;

/** Each reader asks for them. */
const MADE = new WeakMap<Table, readonly GridRow[]>();

/** The rows of a table; none where it is too large to be one of the forms. */
export function gridRows(table: Table): readonly GridRow[] {
  const made = MADE.get(table) ?? makeRows(table);
  MADE.set(table, made);
  return made;
}

function makeRows(table: Table): GridRow[] {
  const covered = table.cells.reduce((sum, cell) => sum + cell.rowSpan, 0);
  if (table.rows > MOST_ROWS || covered > MOST_COVERED) return [];
  const rows = Array.from({ length: table.rows }, (_, row) => ({ row, cells: [] as TableCell[] }));
  for (const cell of table.cells) {
    for (let y = cell.row; y < cell.row + cell.rowSpan; y += 1) rows[y]?.cells.push(cell);
  }
  for (const row of rows) row.cells.sort((a, b) => a.column - b.column);
  return rows;
}

/** Whether nothing stands in the row that begins there: the continuation of cells from above, or an empty line. */
export function isEmptyRow(row: GridRow): boolean {
  return row.cells.every((cell) => cell.row !== row.row || (cell.text === '' && !cell.image));
}

/** The texts of a row as they stand, for a person to read. */
export function rawText(cells: readonly TableCell[]): string {
  return cells.map((cell) => cell.text).join(' | ');
}
