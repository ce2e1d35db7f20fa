import { baseReport, misprintRow, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../test/check-sample.ts';

const rule = 'cell/not-a-number';
const cell = 'applications.granted.naturalPerson';

test.each(['24', '２４', '24件', ' 2 4 ', '+24', '24（其中当场答复3件）', '', '—'])(
  '%j is understood',
  (printed) => {
    expect(findingsOf(rule, patchReport(baseReport(), { cells: { [cell]: printed } }))).toEqual([]);
  },
);

test.each(['1O', '三', '2l', '12 0 0', '见附件', '24%'])('%j is no number', (printed) => {
  expect(findingsOf(rule, patchReport(baseReport(), { cells: { [cell]: printed } }))).toMatchObject([
    { severity: 'error', cells: [cell], expected: null, actual: null },
  ]);
});

test('what the page draws with a font of its own is no error', () => {
  const report = patchReport(baseReport(), { cells: { [cell]: '\uE60A24' } });
  expect(findingsOf(rule, report)).toEqual([]);
});

test('a broken byte beside a number is not read, and no error', () => {
  const report = patchReport(baseReport(), { cells: { [cell]: '24\uFFFD' } });
  expect(findingsOf(rule, report)).toEqual([]);
});

test('a number that an ellipsis cuts short is not read, and no error', () => {
  for (const text of ['5176…', '5176...', '1,2…'])
    expect(findingsOf(rule, patchReport(baseReport(), { cells: { [cell]: text } }))).toEqual([]);
});

test('a row that cannot be read cell by cell is the business of table/shape', () => {
  const report = misprintRow(baseReport(), { row: 'applications.granted', at: 2, inserted: null });
  expect(findingsOf(rule, report)).toEqual([]);
});

test.each([
  ['增2', []],
  ['减少4项', []],
  ['增0/减4', []],
  ['持平', []],
  ['4O', ['disclosure.licensing.change']],
  ['见附件', ['disclosure.licensing.change']],
])('under 本年增/减 of the 2019 form: %s', (printed, cells) => {
  const report = patchReport(baseReport('2019'), { cells: { 'disclosure.licensing.change': printed } });
  expect(findingsOf(rule, report).flatMap((finding) => finding.cells)).toEqual(cells);
});

test('most cells of a table are one finding, of which the reading may be the cause', () => {
  const decorated = Object.entries(baseReport().cells).map(([id, value]) => [id, `${value}↑`]);
  const report = patchReport(baseReport(), { cells: Object.fromEntries(decorated) });
  expect(findingsOf(rule, report).map(({ severity, cells }) => [severity, cells.length])).toEqual([
    ['warning', 10],
    ['warning', 175],
    ['warning', 15],
  ]);
});

test.each(['1O', '2l', '2三'])('%s in every cell of a table is an error in each', (printed) => {
  const ids = Object.keys(baseReport().cells).filter((id) => id.startsWith('review.'));
  const report = patchReport(baseReport(), { cells: Object.fromEntries(ids.map((id) => [id, printed])) });
  expect(findingsOf(rule, report).map(({ severity }) => severity)).toEqual(ids.map(() => 'error'));
});

test('a few cells are a finding each', () => {
  const ids = ['upheld', 'corrected', 'other', 'pending', 'total'].map(
    (column) => `review.reconsideration.${column}`,
  );
  const report = patchReport(baseReport(), { cells: Object.fromEntries(ids.map((id) => [id, 'O'])) });
  expect(findingsOf(rule, report).map(({ severity }) => severity)).toEqual(ids.map(() => 'error'));
});

test('a change in words is one under that column only', () => {
  const report = patchReport(baseReport(), { cells: { [cell]: '增2' } });
  expect(findingsOf(rule, report)).toHaveLength(1);
});
