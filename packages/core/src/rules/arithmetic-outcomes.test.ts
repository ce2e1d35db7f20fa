import { baseReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { type Figures, locateIn, makeReport } from '../../bench/locate-report.ts';
import { describe, joinWording } from '../findings/describe.ts';
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

const ROW_MOVED = Object.fromEntries(
  ['granted.naturalPerson', 'granted.total'].map((id) => [
    `applications.${id}`,
    truth[`applications.${id}`]! + 4,
  ]),
);
const copyOf = (from: string, to: string) => {
  const rows = template.tables.applications.rows.map(({ id }) => id);
  return Object.fromEntries(
    rows.map((row) => [`applications.${row}.${to}`, truth[`applications.${row}.${from}`]!]),
  );
};
const ROW_COPIED = Object.fromEntries(
  template.tables.applications.rows[0]!.columns.map(({ id }) => [
    `applications.partial.${id}`,
    truth[`applications.granted.${id}`]!,
  ]),
);
const COUNTED_ELSEWHERE = {
  'applications.granted.naturalPerson': truth['applications.granted.naturalPerson']! - 1,
  'applications.partial.naturalPerson': truth['applications.partial.naturalPerson']! + 1,
};
const MOVED_ALONG = {
  'applications.granted.naturalPerson': truth['applications.granted.naturalPerson']! - 2,
  'applications.granted.business': truth['applications.granted.business']! - 3,
  'applications.granted.total': truth['applications.granted.total']! - 5,
};
const EMPTY_TOTAL = Object.fromEntries(
  [10, 1, 0, 0, 0].map((value, i) => [
    `review.reconsideration.${['upheld', 'corrected', 'other', 'pending', 'total'][i]}`,
    value,
  ]),
);

const CASES: [message: ArithmeticMessageId, rule: Fault['rule'], changed: Figures][] = [
  ['unique', 'applications/arithmetic', { 'applications.granted.naturalPerson': 42 }],
  ['uniqueSeveral', 'applications/arithmetic', SEVERAL],
  ['carried', 'applications/arithmetic', CARRIED],
  ['unlocatedMany', 'applications/arithmetic', RANDOM],
  ['ambiguous', 'review/arithmetic', { 'review.reconsideration.upheld': 5 }],
  ['carriedInRow', 'applications/arithmetic', ROW_MOVED],
  ['rowTwice', 'applications/arithmetic', ROW_COPIED],
  ['columnTwice', 'applications/arithmetic', copyOf('naturalPerson', 'business')],
  ['wrongColumn', 'applications/arithmetic', COUNTED_ELSEWHERE],
  ['wrongRow', 'applications/arithmetic', MOVED_ALONG],
  ['totalForgotten', 'review/arithmetic', EMPTY_TOTAL],
];

test.each(CASES)('%s', (message, rule, changed) => {
  const outcomes = outcomesOf(rule, changed);
  expect(outcomes).toHaveLength(1);
  const [outcome] = outcomes;
  if (outcome?.outcome !== 'violation') throw new Error('no violation');
  expect(outcome.message).toBe(message);
  for (const lang of ['zh', 'en'] as const) {
    const wording = describe({ ...outcome, message: ARITHMETIC_MESSAGES[message] }, template, lang);
    const words = joinWording(wording, lang);
    // What figures follow ends without a stop, so that none is doubled.
    expect(words).toMatch(/[。.]$/);
    expect(words).not.toMatch(/[。.：:][。.：:]/);
    expect(words).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('both numbers stand on the finding where one cell is wrong for certain', () => {
  const [outcome] = outcomesOf('applications/arithmetic', { 'applications.granted.naturalPerson': 42 });
  expect(outcome).toMatchObject({ expected: 24, actual: 42, localisation: 'unique' });
});

test('a total of 0 that alone mends the sum was not filled in', () => {
  const [outcome] = outcomesOf('review/arithmetic', EMPTY_TOTAL);
  expect(outcome).toMatchObject({ expected: 11, actual: 0, localisation: 'ambiguous' });
});

test.each(['blank', 'dash'] as const)(
  'a total left %s is no error, and what its parts come to is said',
  (state) => {
    const cell = 'review.reconsideration.total';
    const outcomes = outcomesOf('review/arithmetic', EMPTY_TOTAL, { [cell]: state });
    expect(outcomes).toMatchObject([
      { outcome: 'violation', severity: 'info', message: 'totalBlank', expected: 11, cells: [cell] },
      { outcome: 'undetermined', reason: 'not-read', cells: [cell] },
    ]);
  },
);

test('a blank total beside nothing, or beside a part that was not read, gives no number', () => {
  const cell = 'review.reconsideration.total';
  const nothing = Object.fromEntries(Object.keys(EMPTY_TOTAL).map((id) => [id, 0]));
  expect(outcomesOf('review/arithmetic', nothing, { [cell]: 'blank' })).toEqual([{ outcome: 'pass' }]);
  const unread = { [cell]: 'blank', 'review.reconsideration.other': 'unreadable' } as const;
  const messages = outcomesOf('review/arithmetic', EMPTY_TOTAL, unread).map(({ outcome }) => outcome);
  expect(messages).toEqual(['undetermined']);
});

test('many blank totals are one finding', () => {
  const cells = template.tables.applications.rows.map(({ id }) => `applications.${id}.total`);
  const blank = Object.fromEntries(cells.map((id) => [id, 'blank' as const]));
  const [outcome, ...more] = outcomesOf('applications/arithmetic', {}, blank);
  expect(outcome).toMatchObject({ message: 'totalsBlank', severity: 'info' });
  expect(more.map(({ outcome: kind }) => kind)).toEqual(['undetermined']);
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
