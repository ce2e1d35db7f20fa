import { LabelIndex } from '../label.ts';
import { type Row, TEMPLATES } from '../template.ts';

/** Rows of both forms; those of 2021 first, so that they win where both have one. */
export const ROWS: readonly Row[] = [
  ...TEMPLATES['2021'].tables.applications.rows,
  ...TEMPLATES['2019'].tables.applications.rows.filter((row) => row.id === 'otherHandling'),
];
export const ROW_INDEX = new LabelIndex(ROWS, (row) => row.label);
export const COLUMN_INDEX = new LabelIndex(ROWS[0]!.columns, (column) => column.label);

/** A page that only explains the rows has no room for seven values. */
export const FEWEST_VALUES = 4;

/** In a header no cell after 其他 or 总计 could hold a value. */
export const FEWEST_CELLS = 2;
