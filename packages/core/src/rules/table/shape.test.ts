import { baseReport, misprintRow } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample, findingsOf } from '../../../test/check-sample.ts';

const rule = 'table/shape';

test.each([
  ['applications.granted', 2, null, 7],
  ['applications.granted', 2, '5', 7],
  ['review', 3, null, 15],
  ['review', 15, '0', 15],
] as const)(
  'row %s with a value too few or too many at %i is named and never shifted',
  (row, at, inserted, size) => {
    const report = misprintRow(baseReport(), { row, at, inserted });
    const findings = findingsOf(rule, report);
    expect(findings).toMatchObject([{ severity: 'warning' }]);
    expect(findings[0]!.cells).toHaveLength(size);
    const result = checkSample(report);
    expect(result.summary.error).toBe(0);
    for (const id of findings[0]!.cells)
      expect(['unreadable', 'deduced']).toContain(result.report!.cells[id]!.state);
  },
);

test('rows with the same number of values are one finding', () => {
  const rows = ['applications.granted', 'applications.partial', 'applications.refused.stateSecret'];
  const report = rows.reduce((one, row) => misprintRow(one, { row, at: 1, inserted: null }), baseReport());
  expect(findingsOf(rule, report)).toHaveLength(1);
});
