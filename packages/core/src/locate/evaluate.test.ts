import { baseReport, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample } from '../../test/check-sample.ts';

const row = 'review/total:reconsideration';
const cell = (column: string) => `review.reconsideration.${column}`;

test.each<[string, Record<string, string>, string, number | null, number | null]>([
  ['numbers that hold', { upheld: '3', corrected: '1', other: '0', pending: '0', total: '4' }, 'pass', 4, 4],
  [
    'numbers that do not',
    { upheld: '3', corrected: '1', other: '0', pending: '0', total: '5' },
    'violation',
    4,
    5,
  ],
  [
    'blanks that are zeros',
    { upheld: '3', corrected: '1', other: '', pending: '/', total: '4' },
    'pass',
    4,
    4,
  ],
  [
    'a blank that may be some number',
    { upheld: '3', corrected: '1', other: '', pending: '0', total: '5' },
    'undetermined',
    4,
    5,
  ],
  [
    'a blank that cannot be negative',
    { upheld: '3', corrected: '1', other: '', pending: '0', total: '3' },
    'violation',
    4,
    3,
  ],
  [
    'a blank total',
    { upheld: '3', corrected: '1', other: '0', pending: '0', total: '' },
    'undetermined',
    4,
    0,
  ],
  [
    'a blank total of zeros',
    { upheld: '0', corrected: '', other: '0', pending: '0', total: '' },
    'pass',
    0,
    0,
  ],
  [
    'a cell that cannot be read',
    { upheld: '3', corrected: '1', other: 'O', pending: '0', total: '4' },
    'undetermined',
    null,
    4,
  ],
  [
    'too much beside a cell that cannot be read',
    { upheld: '3', corrected: '2', other: 'O', pending: '0', total: '4' },
    'violation',
    null,
    4,
  ],
])('%s', (_, printed, outcome, left, right) => {
  const cells = Object.fromEntries(Object.entries(printed).map(([column, text]) => [cell(column), text]));
  const check = checkSample(patchReport(baseReport(), { cells })).checks.find(({ id }) => id === row);
  expect(check).toMatchObject({
    outcome,
    left,
    right,
    cells: ['upheld', 'corrected', 'other', 'pending', 'total'].map(cell),
  });
});
