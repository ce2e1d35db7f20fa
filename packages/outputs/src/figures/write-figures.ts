import { BYTE_ORDER_MARK, formatCsvRow } from '../csv/format-csv-row.ts';
import type { Write } from '../write.ts';
import type { FigureColumn } from './figure-column.ts';
import { LONG_COLUMNS, longRows } from './long-rows.ts';
import { WIDE_COLUMNS } from './wide-columns.ts';

/** The figures as CSV, a row a report. */
export const writeFigures: Write = async function* write(reports) {
  yield header(WIDE_COLUMNS);
  for await (const report of reports) yield formatRow(WIDE_COLUMNS, report);
};

/** The figures as CSV, a row a cell. */
export const writeLongFigures: Write = async function* write(reports, { lang }) {
  yield header(LONG_COLUMNS);
  for await (const report of reports)
    yield longRows(report, lang)
      .map((row) => formatRow(LONG_COLUMNS, row))
      .join('');
};

function header<Row>(columns: readonly FigureColumn<Row>[]): string {
  return BYTE_ORDER_MARK + formatCsvRow(columns.map(({ name }) => name));
}

function formatRow<Row>(columns: readonly FigureColumn<Row>[], row: Row): string {
  return formatCsvRow(columns.map(({ read }) => read(row)));
}
