import type { Finding } from '@gouji/core';
import { expect, test } from 'vitest';
import { sayScore } from './say-score.ts';
import { scoreReport } from './score-report.ts';
import type { Scoring } from './scoring.ts';

const finding = (id: string, rule: string, severity: Finding['severity'], category: Finding['category']) =>
  ({ id, rule, severity, category }) as Finding;

const FOUND = [
  finding('a', 'applications/arithmetic', 'error', 'arithmetic'),
  finding('b', 'cell/negative', 'error', 'arithmetic'),
  finding('c', 'prose/applications', 'warning', 'prose'),
  finding('d', 'structure/title', 'info', 'form'),
];

const CASES: [string, Scoring['deductions'], lost: number, after: [number, number], said: string][] = [
  ['nothing', [], 0, [0, 0], '现状 0'],
  ['a category', [{ category: 'arithmetic', points: 2.5 }], 5, [2, 0], '现状 −5；改正 2 处错误后 0'],
  [
    'several lines',
    [
      { category: 'arithmetic', points: 2.5 },
      { rule: 'prose/', points: 0.5 },
    ],
    5.5,
    [2, 0.5],
    '现状 −5.5；改正 2 处错误后 −0.5',
  ],
  ['a most', [{ severity: 'error', points: 2, most: 3 }], 3, [2, 0], '现状 −3；改正 2 处错误后 0'],
  ['a most that others use up', [{ points: 1, most: 3 }], 3, [2, 2], '现状 −3；改正 2 处错误后 −2'],
  [
    'a rule, before its category',
    [
      { rule: 'cell/negative', points: 1 },
      { category: 'arithmetic', points: 3 },
    ],
    4,
    [2, 0],
    '现状 −4；改正 2 处错误后 0',
  ],
  ['all that are named must fit', [{ category: 'prose', severity: 'error', points: 9 }], 0, [0, 0], '现状 0'],
  ['tenths', [{ points: 0.1 }], 0.4, [2, 0.2], '现状 −0.4；改正 2 处错误后 −0.2'],
];

test.each(CASES)('%s', (_, deductions, lost, [mended, rest], said) => {
  const score = scoreReport(FOUND, { deductions });
  expect(score.lost).toBe(lost);
  expect(score.afterErrors).toEqual({ mended, lost: rest });
  expect(sayScore(score, { deductions }, 'zh')).toBe(said);
});

test('of a full mark what is left is said, too', () => {
  const scoring: Scoring = { full: 10, deductions: [{ category: 'arithmetic', points: 2.5 }] };
  expect(sayScore(scoreReport(FOUND, scoring), scoring, 'zh')).toBe(
    '现状 −5（5 分）；改正 2 处错误后 0（10 分）',
  );
});
