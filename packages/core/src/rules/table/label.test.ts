import { baseReport, findLook } from '@gouji/testing';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../test/check-sample.ts';

const rule = 'table/label';

test.each([
  'plain',
  'half-width-punctuation',
  'labels-spaced',
  'names-vertical',
  'names-over-two-rows',
  'kangxi-radicals',
])('labels that look like %s are the official ones', (look) => {
  expect(findingsOf(rule, baseReport(), findLook(look))).toEqual([]);
  expect(findingsOf(rule, baseReport('2019'), findLook(look))).toEqual([]);
});

test('real slips are told once each, with the cells that they name', () => {
  const findings = findingsOf(rule, baseReport(), findLook('slips-of-the-pen'));
  expect(findings.map(({ severity, quote, cells }) => [severity, quote, cells.length])).toEqual([
    ['info', '本年废件数', 2],
    ['info', '现行有效件', 2],
    ['info', '2.其他法律法规禁止公开', 7],
  ]);
});
