import { expect, test } from 'vitest';
import { looksLikeValue, parseCell } from './numeral.ts';

const count = { kind: 'count' } as const;
const fee = { kind: 'amount', unit: '万元' } as const;
const sum = { kind: 'amount' } as const;

test.each([
  ['0', 0],
  ['16', 16],
  ['１２', 12],
  ['1,234', 1234],
  ['1，234，567', 1234567],
  ['1 234', 1234],
  ['1 2', 12],
  ['16755 0', 167550],
  ['+2', 2],
  ['-3', -3],
  ['\u22123', -3],
  ['－3', -3],
  ['12件', 12],
  ['12 件', 12],
  ['3万条', 30000],
  ['22（其中修订16件）', 22],
  ['22(其中修订16件)', 22],
  ['5①', 5],
  ['12²', 12],
  ['12*', 12],
  ['24[1]', 24],
  ['24[张1]', 24],
  ['24[Administrator1]', 24],
  ['24[PC-01 user2]', 24],
  ['24，', 24],
  ['007', 7],
  ['“0”', 0],
  ['"16"', 16],
  ["'16", 16],
  ['12。', 12],
  ['1.', 1],
  ['12．', 12],
  ['1\u061C2', 12],
  ['\u206612\u2069', 12],
  ['12\uFE0F', 12],
  ['\uFFFC12', 12],
  ['12\u3164', 12],
  ['12\u0085', 12],
  ['\u00071\u001F2', 12],
  ['1\u{E0031}', 1],
  ['+12。', 12],
  ['1.5', 1.5],
])('a count printed as %j is %d', (text, value) => {
  expect(parseCell(text, count)).toEqual({ state: 'number', value });
});

test.each([
  ['48.9919', fee, 48.9919],
  ['251000元', fee, 25.1],
  ['4068.208万元', fee, 4068.208],
  ['4 06.82', fee, 406.82],
  ['1.2亿元', fee, 12000],
  ['0.39亿', fee, 3900],
  ['251000元', sum, 251000],
  ['3912.5万元', sum, 3912.5],
])('an amount printed as %j is %d in the unit of the form', (text, column, value) => {
  expect(parseCell(text, column)).toEqual({ state: 'number', value });
});

test.each([
  ['+2', 2],
  ['-2', -2],
  ['增2', 2],
  ['减 2', -2],
  ['减少2项', -2],
  ['↓2', -2],
])('a change printed as %j is %d; a count is not printed so', (text, value) => {
  expect(parseCell(text, { kind: 'change' })).toEqual({ state: 'number', value });
  if (!/^[+-]/.test(text)) expect(parseCell(text, count).state).toBe('unreadable');
});

test.each(['', ' ', '\u00a0', '\u3000'])('%j is blank', (text) => {
  expect(parseCell(text, count)).toEqual({ state: 'blank', value: null });
});

test.each([
  '-',
  '—',
  '——',
  '/',
  '／',
  '无',
  '－',
  ' - ',
  '…',
  '～',
  '\u2212',
  '∕',
  '｜',
  '·',
  'ー',
  '__',
  '暂无',
  '-[张1]',
])('%j is a dash', (text) => {
  expect(parseCell(text, count)).toEqual({ state: 'dash', value: null });
});

test.each([
  '1O',
  '三',
  '12元',
  '5%',
  '0 0',
  '12 0 0',
  '1,23',
  '1.2.3',
  '约12',
  '12以上',
  'l2',
  '(12)',
  '12）',
  '1-2',
  '“三”',
  '…5',
  '5\uFFFD',
  '5.6.',
])('%j is no count', (text) => {
  expect(parseCell(text, count)).toEqual({ state: 'unreadable', value: null });
});

test.each([
  ['12', true],
  ['12件', true],
  ['1.5', true],
  ['', true],
  ['/', true],
  ['1.属于国家秘密', false],
  ['1、属于国家秘密', false],
  ['3.1属于国家秘密', false],
  ['3.1 其他', false],
  ['3.1万元', true],
  ['其他', false],
  ['一', false],
])('whether %j may be a value: %s', (text, is) => {
  expect(looksLikeValue(text)).toBe(is);
});
