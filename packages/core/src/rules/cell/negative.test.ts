import { baseReport, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../test/check-sample.ts';

const rule = 'cell/negative';

test('本年增/减 may be negative', () => {
  const report = patchReport(baseReport('2019'), { cells: { 'disclosure.licensing.change': '-4' } });
  expect(findingsOf(rule, report)).toEqual([]);
});

test.each(['-1', '－1', '-1件'])('a count printed as %s is an error', (printed) => {
  const report = patchReport(baseReport(), { cells: { 'applications.carriedForward.business': printed } });
  expect(findingsOf(rule, report)).toMatchObject([
    { severity: 'error', cells: ['applications.carriedForward.business'], actual: -1 },
  ]);
});

test('a dash is no minus sign', () => {
  const report = patchReport(baseReport(), { cells: { 'applications.granted.other': '-' } });
  expect(findingsOf(rule, report)).toEqual([]);
});
