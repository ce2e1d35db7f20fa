import { baseReport, leaveUnwritten, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../test/check-sample.ts';

const rule = 'cell/blank';

test.each(['2019', '2021'] as const)('a report of %s with every cell filled in is left alone', (template) => {
  expect(findingsOf(rule, baseReport(template))).toEqual([]);
});

test('one finding a table names every cell that is not filled in', () => {
  const report = patchReport(baseReport(), {
    cells: {
      'applications.granted.other': '',
      'applications.partial.other': '—',
      'review.reconsideration.other': '无',
    },
  });
  const findings = findingsOf(rule, report);
  expect(findings.map(({ severity, cells }) => [severity, cells])).toEqual([
    ['info', ['applications.granted.other', 'applications.partial.other']],
    ['info', ['review.reconsideration.other']],
  ]);
});

test('a blank is no error where zero holds', () => {
  const report = leaveUnwritten(baseReport(), '', (_, value) => value === 0);
  expect(findingsOf('applications/arithmetic', report)).toEqual([]);
  expect(findingsOf(rule, report)).not.toEqual([]);
});
