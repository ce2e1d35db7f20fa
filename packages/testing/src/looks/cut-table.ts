import { countColumns, type FormCell, type FormRow, type FormTable, labelCell, placeCells } from '../form.ts';

/** The table in two, the second part beginning with row `at`; a label that spans the cut goes on as a blank cell. */
export function cutTable(table: FormTable, at: number): [FormTable, FormTable] {
  const placed = placeCells(table.rows).map((place) => ({ ...place, cell: { ...place.cell } }));
  const over: { cell: FormCell; column: number }[] = [];
  for (const { cell, row, column } of placed) {
    const below = row + cell.rowSpan - at;
    if (row >= at || below <= 0) continue;
    over.push({ cell: { ...labelCell('', below, cell.columnSpan) }, column });
    cell.rowSpan = at - row;
  }
  const rows = table.rows.map((row, r): FormRow => {
    const own = placed.filter((place) => place.row === r);
    const all = r === at ? [...over, ...own].sort((a, b) => a.column - b.column) : own;
    return { ...row, cells: all.map(({ cell }) => cell) };
  });
  return [
    { ...table, rows: rows.slice(0, at) },
    { ...table, rows: rows.slice(at), headers: 0 },
  ];
}

/** A row of the table's width whose cells are empty. */
export function blankRow(table: FormTable): FormRow {
  return { cells: Array.from({ length: countColumns(table.rows) }, () => labelCell('')), row: null };
}
