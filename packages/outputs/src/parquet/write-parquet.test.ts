import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { readCsv } from '../../test/read-csv.ts';
import { writeAll, writeAllText } from '../../test/write-all.ts';
import { guardFormula } from '../csv/format-csv-row.ts';

const mixed = [
  ...Object.values(EXAMPLES).map((example) => example('zh')),
  ...HOSTILE_TEXTS.map(hostileReport),
];
// More than are held at once.
const many = Array.from({ length: 130 }, () => mixed).flat();

test.each([
  ['parquet', 'figures', many],
  ['parquet-long', 'figures-long', mixed],
] as const)('%s holds cell for cell what %s holds', async (parquet, csv, reports) => {
  const file = (await writeAll(parquet, reports)).buffer as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  const [head, ...expected] = readCsv(await writeAllText(csv, reports));
  expect(rows.length).toBe(expected.length);
  const asText = (value: unknown) =>
    value === null ? '' : typeof value === 'string' ? guardFormula(value) : String(value);
  for (const [i, row] of rows.entries()) expect(Object.values(row).map(asText)).toEqual(expected[i]);
  expect(Object.keys(rows[0]!)).toEqual(head);
  expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1);
});

test('numbers are numbers, and what was not read is nothing', async () => {
  const report = EXAMPLES.notNumber?.('zh') ?? hostileReport('一');
  const [row] = await parquetReadObjects({
    file: (await writeAll('parquet', [report])).buffer as ArrayBuffer,
  });
  expect(row!['applications.new.total']).toBe(38);
  expect(row!['applications.granted.total']).toBeNull();
  expect(row!.year).toBe(2022);
});

test('no report gives a file with every column and no row', async () => {
  const file = (await writeAll('parquet', [])).buffer as ArrayBuffer;
  expect(await parquetReadObjects({ file })).toEqual([]);
  expect(parquetMetadata(file).schema.length).toBeGreaterThan(200);
});
