import { expect, test } from 'vitest';
import { entryOf } from '../../test/series.ts';
import { checkSeries } from './check-series.ts';

const broken = [
  entryOf({ year: 2021, cells: { 'applications.carriedForward.total': 4 } }),
  entryOf({ year: 2022, cells: { 'disclosure.normativeDocuments.inForce': 3 } }),
];

test('counts what was compared, and what of it held', () => {
  const { reports, bodies, pairs, rules } = checkSeries(broken);
  expect({ reports, bodies, pairs }).toEqual({ reports: 2, bodies: 1, pairs: 1 });
  expect(rules['series/carry']).toEqual({ pass: 0, violation: 1, undetermined: 0 });
  expect(rules['series/in-force']).toEqual({ pass: 1, violation: 1, undetermined: 0 });
});

test('finds stand with the report of the later year, the gravest first', () => {
  const { found } = checkSeries([...broken].reverse());
  expect(found.map(({ year, findings }) => [year, findings.map(({ rule }) => rule)])).toEqual([
    [2022, ['series/carry', 'series/in-force']],
  ]);
});

test.each([
  ['merged', { merged: [{ from: ['德清县教育局', '德清县体育局'], to: '德清县教育局', year: 2022 }] }],
  ['split', { split: [{ from: '德清县教育局', to: ['德清县体育局'], year: 2022 }] }],
])('the first year of a body that was %s is not compared', (_, change) => {
  const nothing = { renamed: [], merged: [], split: [], scope: [], groups: [] };
  expect(checkSeries(broken, { map: { ...nothing, ...change } })).toMatchObject({ pairs: 0, found: [] });
  const later = JSON.parse(JSON.stringify(change).replace('2022', '2020'));
  expect(checkSeries(broken, { map: { ...nothing, ...later } }).pairs).toBe(1);
});

test('lists reports of no body, and versions', () => {
  const entries = [
    entryOf({ year: null }),
    entryOf({}),
    entryOf({ source: 'b', cells: { 'applications.new.total': 1 } }),
  ];
  const { unmatched, versions } = checkSeries(entries);
  expect(unmatched.map(({ year }) => year)).toEqual([null]);
  expect(versions.map((all) => all.map(({ source }) => source))).toEqual([['2022/德清县教育局.html', 'b']]);
});

test('no reports, no findings', () => {
  expect(checkSeries([])).toMatchObject({ reports: 0, found: [] });
});
