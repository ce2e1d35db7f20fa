import { baseReport, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample, findingsOf } from '../../../test/check-sample.ts';

const rule = 'table/template';

test.each([
  ['2021', 2021],
  ['2021', 2024],
  ['2019', 2019],
  ['2019', 2020],
] as const)('tables of %s suit a report for %i', (template, year) => {
  expect(findingsOf(rule, patchReport(baseReport(template), { year }))).toEqual([]);
});

test('tables of 2019 in a report for 2022 are read as what they are', () => {
  const report = patchReport(baseReport('2019'), {
    year: 2022,
    title: '德清县人民政府2022年政府信息公开工作年度报告',
  });
  expect(findingsOf(rule, report)).toMatchObject([{ severity: 'warning' }]);
  const { template, cells } = checkSample(report).report!;
  expect([template, Object.keys(cells).length]).toEqual(['2019', 198]);
});
