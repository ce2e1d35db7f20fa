import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['chekc', ['check', 'rules'], 'check'],
  ['cell/blnk', ['cell/blank', 'cell/fraction'], 'cell/blank'],
  ['rule', ['check', 'rules'], 'rules'],
  ['x', ['check', 'rules'], undefined],
  ['check', [], undefined],
  ['a'.repeat(10_000), ['check'], undefined],
])('near %s of %j there is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
