import type { Finding, ReportResult } from '@gouji/core';
import { expect, test } from 'vitest';
import { collectRound, compareRounds } from './compare-rounds.ts';

const ORIGINAL = {
  rule: 'cell/blank',
  severity: 'warning',
  category: 'form',
  at: null,
  message: '',
  checks: [],
};

function finding(id: string, about: Partial<Finding> = {}): Finding {
  const rest = { expected: null, actual: null, quote: null, localisation: null, suspects: [], others: [] };
  return { ...ORIGINAL, ...rest, id, cells: [id], ...about } as Finding;
}

function report(
  organization: string | null,
  findings: Finding[],
  source = `${organization}.html`,
): ReportResult {
  return {
    source,
    status: 'checked',
    report: { organization, year: 2025 },
    findings,
  } as unknown as ReportResult;
}

async function* give<T>(items: readonly T[]) {
  yield* items;
}

const compare = async (before: ReportResult[], now: ReportResult[]) =>
  compareRounds(await collectRound(give(before)), give(now), new Set(now.map(({ source }) => source)));
const gone = { status: 'unreadable', source: 'a', report: null, findings: [] } as unknown as ReportResult;

test.each<
  [string, before: ReportResult[], now: ReportResult[], open: string[], mended: string[], fresh: number]
>([
  [
    'mended, open and new',
    [report('甲', [finding('1'), finding('2')])],
    [report('甲', [finding('2'), finding('3')])],
    ['2'],
    ['1'],
    1,
  ],
  [
    'the file has another name',
    [report('甲', [finding('1')], 'a')],
    [report('甲', [finding('1')], 'b')],
    ['1'],
    [],
    0,
  ],
  [
    'another wrong number in the same cells',
    [report('甲', [finding('1', { cells: ['x'] })])],
    [report('甲', [finding('2', { cells: ['x'] })])],
    ['2'],
    [],
    0,
  ],
  [
    'another wrong number in the same words',
    [report('甲', [finding('1', { cells: [], quote: '收到申请12件' })])],
    [report('甲', [finding('2', { cells: [], quote: '收到申请13件' })])],
    ['2'],
    [],
    0,
  ],
  [
    'another rule on the same cells',
    [report('甲', [finding('1', { cells: ['x'] })])],
    [report('甲', [finding('2', { cells: ['x'], rule: 'cell/row' })])],
    [],
    ['1'],
    1,
  ],
  ['a report that is not there this time', [report('甲', [finding('1')])], [report('乙', [])], [], [], 0],
  ['one that cannot be read this time', [report('甲', [finding('1')])], [gone], [], [], 0],
  [
    'a report without a body goes by its file',
    [report(null, [finding('1')], 'a')],
    [report(null, [], 'a')],
    [],
    ['1'],
    0,
  ],
  [
    'what was cleared is neither',
    [report('甲', [finding('1', { decision: { state: 'cleared', reason: '', at: null } })])],
    [report('甲', [])],
    [],
    [],
    0,
  ],
])('%s', async (_, before, now, open, mended, fresh) => {
  const rounds = await compare(before, now);
  expect([...rounds.open]).toEqual(open);
  expect(rounds.mended.map((one) => one.finding.id)).toEqual(mended);
  expect(rounds.counts).toEqual({ open: open.length, mended: mended.length, new: fresh });
});
