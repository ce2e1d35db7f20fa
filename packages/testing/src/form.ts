import type { CellId, TableId } from '@gouji/core';

/** One cell of a printed table. */
export interface FormCell {
  role: 'label' | 'value';
  /** A line break is `\n`. */
  text: string;
  rowSpan: number;
  columnSpan: number;
  /** The address of a value. */
  id: CellId | null;
}

export interface FormRow {
  /** Those that begin in this row. */
  cells: FormCell[];
  /** `applications.granted`, `disclosure.fees`, `review`; null for a row without values of the form. */
  row: string | null;
  /** Not shown by the browser. */
  hidden?: 'attribute' | 'style';
}

/** A table, or the part of one that stands on a page, as it is printed. */
export interface FormTable {
  id: TableId;
  rows: FormRow[];
  /** How many of the rows are headers. */
  headers: number;
  /** Paragraphs that stand before it. */
  before: string[];
}

export function labelCell(text: string, rowSpan = 1, columnSpan = 1): FormCell {
  return { role: 'label', text, rowSpan, columnSpan, id: null };
}

export function valueCell(id: CellId, columnSpan = 1): FormCell {
  return { role: 'value', text: '', rowSpan: 1, columnSpan, id };
}

export function labelRow(...cells: FormCell[]): FormRow {
  return { cells, row: null };
}

/** Where each cell of the rows begins, by the spans of those before it. */
export function placeCells(rows: readonly FormRow[]): { cell: FormCell; row: number; column: number }[] {
  const taken = rows.map(() => new Set<number>());
  return rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]!.has(column)) column++;
      const placed = { cell, row, column };
      for (let r = row; r < Math.min(rows.length, row + cell.rowSpan); r++) {
        for (let c = 0; c < cell.columnSpan; c++) taken[r]!.add(column + c);
      }
      return placed;
    });
  });
}

/** How many columns the rows take. */
export function countColumns(rows: readonly FormRow[]): number {
  return Math.max(...placeCells(rows).map(({ cell, column }) => column + cell.columnSpan));
}
