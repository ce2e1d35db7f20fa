import { baseReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { type Figures, locateIn, makeReport } from '../../bench/locate-report.ts';
import { describeMessage } from '../findings/describe.ts';
import { evaluateIdentities } from '../locate/evaluate.ts';
import type { Fault } from '../locate/fault.ts';
import type { ReportCell } from '../report/report.ts';
import { type CellId, TEMPLATES } from '../report/template.ts';
import { ARITHMETIC_MESSAGES, type ArithmeticMessageId } from './arithmetic-messages.ts';
import { arithmeticOutcomes } from './arithmetic-outcomes.ts';
import type { CheckedReport, RuleOutcome } from './rule.ts';

const { cells: truth } = baseReport('2021');
const template = TEMPLATES['2021'];

function outcomesOf(
  rule: Fault['rule'],
  changed: Figures,
  unread: Record<CellId, ReportCell['state']> = {},
): RuleOutcome<ArithmeticMessageId>[] {
  const report = makeReport(template, { ...truth, ...changed }, unread);
  const prose = { claims: [], total: 0, equations: [] } as unknown as CheckedReport['prose'];
  return arithmeticOutcomes(
    { ...report, prose, checks: evaluateIdentities(report), faults: locateIn(report) },
    rule,
  );
}

const total = (column: string) => `applications.processedTotal.${column}`;
const SEVERAL = Object.fromEntries(
  ['naturalPerson', 'business', 'legalService', 'total'].map((column) => [total(column), 0]),
);
const CARRIED = Object.fromEntries(
  ['new.naturalPerson', 'new.total'].map((id) => [`applications.${id}`, truth[`applications.${id}`]! + 7]),
);
const RANDOM = Object.fromEntries(Object.keys(truth).map((id, i) => [id, (i * i * 37 + 11) % 97]));

const CASES: [message: ArithmeticMessageId, rule: Fault['rule'], changed: Figures][] = [
  ['unique', 'applications/arithmetic', { 'applications.granted.naturalPerson': 42 }],
  ['uniqueSeveral', 'applications/arithmetic', SEVERAL],
  ['carried', 'applications/arithmetic', CARRIED],
  ['unlocated', 'applications/arithmetic', RANDOM],
  ['ambiguous', 'review/arithmetic', { 'review.reconsideration.upheld': 5 }],
];

test.each(CASES)('%s', (message, rule, changed) => {
  const outcomes = outcomesOf(rule, changed);
  expect(outcomes).toHaveLength(1);
  const [outcome] = outcomes;
  if (outcome?.outcome !== 'violation') throw new Error('no violation');
  expect(outcome.message).toBe(message);
  for (const lang of ['zh', 'en'] as const) {
    const words = describeMessage(ARITHMETIC_MESSAGES[message], outcome.data ?? {}, template, lang);
    expect(words).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('both numbers stand on the finding where one cell is wrong for certain', () => {
  const [outcome] = outcomesOf('applications/arithmetic', { 'applications.granted.naturalPerson': 42 });
  expect(outcome).toMatchObject({ expected: 24, actual: 42, localisation: 'unique' });
});

test('and on no other', () => {
  const [outcome] = outcomesOf('review/arithmetic', { 'review.reconsideration.upheld': 5 });
  expect(outcome).toMatchObject({ localisation: 'ambiguous' });
  expect(outcome).not.toHaveProperty('expected');
  expect(outcome).not.toHaveProperty('actual');
});

test('a report that tallies passes; where a term was not read, that is said', () => {
  expect(outcomesOf('review/arithmetic', {})).toEqual([{ outcome: 'pass' }]);
  const unread = { 'review.reconsideration.upheld': 'unreadable' } as const;
  const open = {
    outcome: 'undetermined',
    reason: 'not-read',
    data: { count: 1 },
    cells: ['review.reconsideration.upheld'],
  };
  expect(outcomesOf('review/arithmetic', {}, unread)).toMatchObject([open]);
  const wrong = { 'review.litigationDirect.upheld': 90 };
  expect(outcomesOf('review/arithmetic', wrong, unread)).toMatchObject([{ outcome: 'violation' }, open]);
});
