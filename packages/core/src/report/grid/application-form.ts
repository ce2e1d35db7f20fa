import { LabelIndex } from '../label.ts';
import { LATEST, type Row, rowsOfForms } from '../template.ts';

/** Rows of every form; those of the newest first, so that they win where several have one. */
const known = new Set(LATEST.tables.applications.rows.map(({ id }) => id));
export const ROWS: readonly Row[] = [
  ...LATEST.tables.applications.rows,
  ...rowsOfForms('applications').filter(({ id }) => !known.has(id)),
];
export const ROW_INDEX = new LabelIndex(ROWS, (row) => row.label);
export const COLUMN_INDEX = new LabelIndex(ROWS[0]!.columns, (column) => column.label);

/** A page that only explains the rows has no room for seven values. */
export const FEWEST_VALUES = 4;

/** In a header no cell after 其他 or 总计 could hold a value. */
export const FEWEST_CELLS = 2;
