import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../test/fake-io.ts';
import { GOOD, NOTICE, WRONG } from '../../test/pages.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-extract-'));
  writeFileSync(path.join(folder, 'good.html'), GOOD);
  writeFileSync(path.join(folder, 'wrong.html'), WRONG);
  writeFileSync(path.join(folder, 'notice.html'), NOTICE);
});
afterAll(() => rmSync(folder, { recursive: true }));

const TOTAL = 'applications.new.total';

test('the figures of reports are given as they stand, wrong ones too', async () => {
  const { status, stdout, stderr } = await runCommand(['extract', folder, '--format', 'json']);
  const [good, wrong, ...others] = JSON.parse(stdout);
  expect(others).toEqual([]);
  expect(wrong.cells[TOTAL].value).toBe(good.cells[TOTAL].value + 1);
  expect(good).toMatchObject({ year: 2022, template: '2021', digest: expect.stringMatching(/^sha256:/) });
  expect(good).not.toHaveProperty('findings');
  expect(stderr).toContain('notice.html');
  expect(status).toBe(0);
});

test.each([
  ['csv', 3],
  ['csv-long', 2 * 200 + 1],
])('--format %s has %i rows', async (format, rows) => {
  const output = path.join(folder, 'figures.csv');
  const { status, stdout } = await runCommand(['extract', folder, '--format', format, '--output', output]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(readFileSync(output, 'utf8').trimEnd().split('\r\n')).toHaveLength(rows);
  rmSync(output);
});

test('what was named and is no report is told', async () => {
  const { status, stdout, stderr } = await runCommand([
    'extract',
    path.join(folder, 'notice.html'),
    '-f',
    'json',
  ]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '[]\n' });
  expect(stderr).toContain('notice.html：');
});
