import type { Table } from '../../document/blocks.ts';
import type { FoundTable } from '../found-table.ts';
import { type CellId, cellId, formWithRows, type Row } from '../template.ts';
import { COLUMN_INDEX } from './application-form.ts';
import { type FormRow, type PlacedRow, readApplicationRows, readValues } from './application-rows.ts';
import { findApplicationParts } from './find-application-parts.ts';
import { type Header, readColumns } from './read-columns.ts';
import { TableBuilder } from './table-builder.ts';

/**
 * Reads 三、收到和处理政府信息公开申请情况 from the tables of the document, cut by page ends or whole; undefined where
 * none of them is it.
 */
export function readApplications(tables: readonly Table[]): FoundTable | undefined {
  const parts = findApplicationParts(tables);
  if (parts.length === 0) return undefined;
  const builder = new TableBuilder('applications');
  for (const { table } of parts) builder.holds(table);

  let header: Header | undefined;
  const rows: PlacedRow[] = [];
  for (const { header: names, body } of parts) {
    header = readColumns(names, body, COLUMN_INDEX) ?? header;
    rows.push(...body.map((row) => ({ row, header })));
  }
  const labelled = readApplicationRows(rows);
  for (const one of labelled) setRow(builder, one);
  noteColumns(
    builder,
    header,
    labelled.flatMap(({ match }) => (match ? [match.item] : [])),
  );
  const form = formWithRows('applications', (row) => builder.cells.has(cellId('applications', row, 'total')));
  builder.reading.template = form?.id ?? null;
  return builder.build();
}

function setRow(builder: TableBuilder, form: FormRow): void {
  const { match, printed, after, header } = form;
  if (!match) return;
  const row = match.item;
  const values = readValues(form);
  if (values) {
    values.forEach((cell, i) => {
      const column = header ? header.leaves[i]!.match?.item : row.columns[i];
      if (column) builder.setCell(row.id, column, cell);
    });
  } else {
    builder.setMisshapen([row], after, header?.leaves.length ?? row.columns.length);
  }
  builder.noteLabel(
    match,
    printed,
    row.columns.map((column) => cellId('applications', row.id, column.id)),
  );
}

function noteColumns(builder: TableBuilder, header: Header | undefined, rows: readonly Row[]): void {
  for (const { match, printed } of header?.leaves ?? []) {
    if (!match) continue;
    const cells: CellId[] = rows.map((row) => cellId('applications', row.id, match.item.id));
    builder.noteLabel(match, printed, cells);
  }
}
