import type { Finding } from '@gouji/core';
import { expect, it } from 'vitest';
import { groupFindings } from './group-findings.ts';

const finding = (id: string, rule: string, cells: string[] = [], quote: string | null = null): Finding => ({
  id,
  rule,
  severity: 'warning',
  category: 'arithmetic',
  at: null,
  message: '',
  cells,
  checks: [],
  expected: null,
  actual: null,
  quote,
  localisation: null,
  suspects: [],
  others: [],
});

it.each([
  ['applications', finding('1', 'applications/arithmetic', ['applications.new.total'])],
  ['review', finding('2', 'cell/negative', ['review.reconsideration.total'])],
  ['disclosure', finding('3', 'disclosure/in-force', ['disclosure.regulations.inForce'])],
  ['prose', finding('4', 'prose/applications', ['applications.new.total'], '新收 12 件')],
  ['structure', finding('5', 'structure/section')],
  ['structure', finding('6', 'table/missing')],
  ['identity', finding('7', 'publication/deadline')],
  ['elsewhere', finding('8', 'something/new')],
])('puts a finding under %s', (group, one) => {
  expect(groupFindings([one], '2021', 'zh').map(({ id }) => id)).toEqual([group]);
});

it('loses no finding and keeps the order of the form', () => {
  const all = [
    finding('a', 'prose/sum', [], '共 3 件'),
    finding('b', 'review/arithmetic', ['review.reconsideration.total']),
    finding('c', 'applications/arithmetic', ['applications.new.total']),
    finding('d', 'applications/arithmetic', ['applications.granted.total']),
  ];
  const groups = groupFindings(all, '2021', 'en');
  expect(groups.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual(['c', 'd', 'b', 'a']);
});
