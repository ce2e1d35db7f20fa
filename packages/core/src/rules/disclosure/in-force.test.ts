import { expect, test } from 'vitest';
import { judge } from '../../../test/checked-report.ts';
import { rule } from './in-force.ts';

test.each([
  [5, 1, 4, ['pass']],
  [5, 1, 3, ['warning fewer']],
  [0, 6, 3, ['pass']],
  [0, 0, 0, ['pass']],
  [3, 0, 0, ['warning fewer']],
  [3, '', 0, ['undetermined']],
  [3, '', 3, ['pass']],
  ['', '', '', ['pass']],
  ['四', 0, 0, ['undetermined']],
])('%s issued, %s repealed, %s in force', (issued, repealed, inForce, expected) => {
  const row = 'disclosure.normativeDocuments';
  const cells = { [`${row}.issued`]: issued, [`${row}.repealed`]: repealed, [`${row}.inForce`]: inForce };
  expect(judge(rule, { cells })).toEqual(expected);
});

test('the tables of 2019 have no such columns', () => {
  expect(judge(rule, { cells: { 'disclosure.normativeDocuments.made': 3 } })).toEqual([]);
});
