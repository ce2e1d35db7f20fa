import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { FigureColumn, FigureValue } from '../figures/figure-column.ts';
import { LONG_COLUMNS, longRows } from '../figures/long-rows.ts';
import { WIDE_COLUMNS } from '../figures/wide-columns.ts';
import { withoutControls } from '../outline/without-controls.ts';
import type { Reports, Write } from '../write.ts';

/** The figures as Parquet, a row a report. */
export const writeParquet: Write = (reports) => writeTable(WIDE_COLUMNS, reports, (report) => [report]);

/** The figures as Parquet, a row a cell. */
export const writeLongParquet: Write = (reports, { lang }) =>
  writeTable(LONG_COLUMNS, reports, (report) => longRows(report, lang));

type Report = Reports extends Iterable<infer One> | AsyncIterable<infer One> ? One : never;

async function* writeTable<Row>(
  columns: readonly FigureColumn<Row>[],
  reports: Reports,
  rowsOf: (report: Report) => readonly Row[],
): AsyncIterable<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'gouji' });
  let held: FigureValue[][] = columns.map(() => []);
  const flush = async () => {
    await file.write({
      columnData: columns.map(({ name }, i) => ({ name, data: held[i]! })),
      rowGroupSize: GROUP * 2,
    });
    held = columns.map(() => []);
    return take(writer);
  };
  for await (const report of reports) {
    for (const row of rowsOf(report))
      columns.forEach((column, i) => {
        held[i]!.push(cleaned(column, row));
      });
    if (held[0]!.length >= GROUP) yield await flush();
  }
  if (held[0]!.length > 0) yield await flush();
  await file.finish();
  yield take(writer);
}

/** So many rows are held before they are written. */
const GROUP = 1000;

/** Its places in the file go on counting, its buffer begins anew. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

function cleaned<Row>({ read }: FigureColumn<Row>, row: Row): FigureValue {
  const value = read(row);
  return typeof value === 'string' ? withoutControls(value) : value;
}

function schemaOf<Row>(columns: readonly FigureColumn<Row>[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] }),
    ),
  ];
}

const TYPES: Readonly<Record<FigureColumn<unknown>['type'], Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  truth: { type: 'BOOLEAN' },
};
