import { expect, it } from 'vitest';
import { FIGURES, makeReport } from '../claims/gold/figures.ts';
import { readClaims } from '../claims/read-claims.ts';
import { claimOutcomes } from './claim-outcomes.ts';
import type { CheckedReport } from './rule.ts';

const check = (text: string, facts: Partial<CheckedReport> = {}) => {
  const report = makeReport(FIGURES.busy, text);
  return claimOutcomes({ ...report, prose: readClaims(report), checks: [], faults: [], ...facts }, ['flow']);
};

it('names the number, what it may mean and the values of that', () => {
  expect(check('办理政府信息公开申请40件。')).toMatchObject([
    {
      outcome: 'violation',
      severity: 'warning',
      actual: 40,
      data: {
        quote: '办理政府信息公开申请40件',
        readings: { zh: '（七）总计为 39、本年新收为 38、新收与结转合计为 43' },
        verdict: { zh: '均不相符' },
      },
      cells: expect.arrayContaining(['applications.processedTotal.total', 'applications.new.total']),
    },
  ]);
});

it('expects a number where the words have one meaning only', () => {
  expect(check('新收政府信息公开申请40件。')).toMatchObject([{ expected: 38, actual: 40 }]);
});

it('leaves it to the finding of the cell where the text fits the table as it should be', () => {
  const suspect = { cell: 'applications.new.total', value: 38, suggested: 40, slip: 'other' } as const;
  const fault = {
    rule: 'applications/arithmetic',
    checks: [],
    cells: [suspect.cell],
    localisation: 'unique',
    suspects: [suspect],
    repairs: [],
    exhausted: false,
    carried: null,
  } satisfies CheckedReport['faults'][number];
  expect(check('新收政府信息公开申请40件。', { faults: [fault] })).toMatchObject([
    { outcome: 'undetermined' },
  ]);
  expect(check('新收政府信息公开申请41件。', { faults: [fault] })).toMatchObject([{ outcome: 'violation' }]);
});
