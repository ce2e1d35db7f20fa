import { expect, test } from 'vitest';
import { entryOf, judgeSeries } from '../../../../test/series.ts';

const row = (issued: number | string, repealed: number | string, inForce: number | string) => ({
  'disclosure.normativeDocuments.issued': issued,
  'disclosure.normativeDocuments.repealed': repealed,
  'disclosure.normativeDocuments.inForce': inForce,
});

test.each([
  [597, row(50, 227, 420), []],
  [597, row(50, 227, 421), ['2022 info']],
  [3, row(0, 5, 0), ['2022 info']],
  [0, row(0, 0, 0), []],
  [597, row('', 227, 420), ['2022 open']],
  [597, row(50, 227, ''), ['2022 open']],
  ['若干', row(50, 227, 420), ['2022 open']],
])('%s in force before, %j', (stock, now, expected) => {
  const before = entryOf({ year: 2021, cells: { 'disclosure.normativeDocuments.inForce': stock } });
  expect(judgeSeries('series/in-force', [before, entryOf({ cells: now })])).toEqual(expected);
});

test('the form of 2019 has no such columns', () => {
  const entries = [entryOf({ year: 2020, template: '2019' }), entryOf({ year: 2021, cells: row(1, 0, 40) })];
  expect(judgeSeries('series/in-force', entries)).toEqual([]);
});

test('is silent where the user says that the scope changed', () => {
  const entries = [entryOf({ year: 2021 }), entryOf({ cells: row(1, 0, 40) })];
  const map = {
    renamed: [],
    merged: [],
    split: [],
    groups: [],
    scope: [{ body: '德清县教育局', year: 2022 }],
  };
  expect(judgeSeries('series/in-force', entries)).toEqual(['2022 info']);
  expect(judgeSeries('series/in-force', entries, { map })).toEqual([]);
});
