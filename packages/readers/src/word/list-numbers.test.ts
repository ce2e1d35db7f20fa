import { expect, test } from 'vitest';
import { type ListLevel, ListNumbers, type WordList } from './list-numbers.ts';

const level = (format: string, text: string, more: Partial<ListLevel> = {}): ListLevel => ({
  start: 1,
  format,
  text,
  isLegal: false,
  goesOn: false,
  ...more,
});
const list = (levels: ListLevel[], restarts: [number, number][] = []): WordList => ({
  counter: 'a',
  levels: new Map(levels.entries()),
  restarts: new Map(restarts),
});

test('inner levels begin anew after an outer one, unless they go on', () => {
  const numbers = new ListNumbers();
  const levels = [level('chineseCounting', '%1、'), level('decimal', '%1.%2', { isLegal: true })];
  const told = [0, 1, 1, 0, 1].map((at) => numbers.next('1', list(levels), at));
  expect(told).toEqual(['一、', '1.1', '1.2', '二、', '2.1']);
  const going = new ListNumbers();
  const on = [level('decimal', '%1.'), level('decimal', '%2)', { goesOn: true })];
  expect([0, 1, 0, 1].map((at) => going.next('1', list(on), at))).toEqual(['1.', '1)', '2.', '2)']);
});

test('lists with the same levels count on, unless one begins anew', () => {
  const numbers = new ListNumbers();
  const levels = [level('decimal', '%1.')];
  expect(numbers.next('1', list(levels), 0)).toBe('1.');
  expect(numbers.next('2', list(levels), 0)).toBe('2.');
  expect(numbers.next('3', list(levels, [[0, 1]]), 0)).toBe('1.');
  expect(numbers.next('3', list(levels, [[0, 1]]), 0)).toBe('2.');
});

test('bullets and unknown levels are no numbers', () => {
  const numbers = new ListNumbers();
  expect(numbers.next('1', list([level('bullet', '\uf06c')]), 0)).toBe('');
  expect(numbers.next('1', list([level('decimal', '%1.')]), 4)).toBe('');
});
