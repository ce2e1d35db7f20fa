import { baseReport, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../test/check-sample.ts';

const rule = 'cell/fraction';

test.each([
  ['2021', 'disclosure.fees.amount', '48.9919'],
  ['2019', 'disclosure.procurement.amount', '3912.5'],
  ['2021', 'disclosure.licensing.decisions', '67.0'],
] as const)('in a report of %s %s may be %s', (template, cell, printed) => {
  expect(findingsOf(rule, patchReport(baseReport(template), { cells: { [cell]: printed } }))).toEqual([]);
});

test.each([
  ['2021', 'applications.granted.naturalPerson', '2.4', 2.4],
  ['2019', 'disclosure.licensing.change', '-0.5', -0.5],
  ['2021', 'review.litigationDirect.upheld', '1.5件', 1.5],
] as const)('in a report of %s %s may not be %s', (template, cell, printed, actual) => {
  const findings = findingsOf(rule, patchReport(baseReport(template), { cells: { [cell]: printed } }));
  expect(findings).toMatchObject([{ severity: 'error', cells: [cell], actual }]);
});
