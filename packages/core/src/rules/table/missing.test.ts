import { baseReport, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample, findingsOf } from '../../../test/check-sample.ts';

const rule = 'table/missing';

test.each(['2019', '2021'] as const)('a whole report of %s misses nothing', (template) => {
  expect(findingsOf(rule, baseReport(template))).toEqual([]);
});

test.each([
  ['disclosure', 'missing'],
  ['review', 'image'],
] as const)('table %s that is %s is told, and its cells are missing', (table, state) => {
  const report = patchReport(baseReport(), { absent: { [table]: state } });
  expect(findingsOf(rule, report)).toMatchObject([{ severity: 'warning', cells: [] }]);
  const cells = Object.entries(checkSample(report).report!.cells).filter(([id]) =>
    id.startsWith(`${table}.`),
  );
  expect(new Set(cells.map(([, cell]) => cell.state))).toEqual(new Set(['missing']));
});
