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

test('a total that is not written is told with what its parts come to', () => {
  const parts = { upheld: 10, corrected: 1, other: 0, pending: 0 };
  const cells = Object.fromEntries(
    Object.entries(parts).map(([column, value]) => [`review.reconsideration.${column}`, value]),
  );
  const total = 'review.reconsideration.total';
  const report = patchReport(baseReport(), { cells: { ...cells, [total]: '' } });
  expect(findingsOf(rule, report)).toMatchObject([{ severity: 'info', cells: [total], expected: 11 }]);
});

test('totals of a table that are not written are one finding, and zeros beside them another', () => {
  const base = baseReport();
  const totals = Object.keys(base.cells).filter(
    (id) => /^applications\..*\.total$/.test(id) && base.cells[id]! > 0,
  );
  const zero = Object.keys(base.cells).find((id) => id.startsWith('applications.') && base.cells[id] === 0)!;
  const report = patchReport(base, { cells: Object.fromEntries([...totals, zero].map((id) => [id, ''])) });
  expect(findingsOf(rule, report).map(({ cells }) => cells.length)).toEqual([1, totals.length]);
});
