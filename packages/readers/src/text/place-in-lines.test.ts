import { expect, test } from 'vitest';
import { placeInLines } from './place-in-lines.ts';

const placeOf = placeInLines('某某局年度报告\r\n\r\n  收到申请17件，办结7件\n规章\t3\t0\t3\n');

test.each([
  [3, '收到申请17件', { line: 3, column: 3 }],
  [3, '17', { line: 3, column: 7 }],
  // Not the 7 of 17.
  [3, '7', { line: 3, column: 13 }],
  [4, '0', { line: 4, column: 6 }],
  // It stands there twice: its line is named.
  [4, '3', { line: 4, column: 1 }],
  [3, '第三行\n第四行', { line: 3, column: 3 }],
  [4, '', { line: 4, column: 1 }],
  [9, '3', null],
])('line %i, %s', (line, words, place) => {
  expect(placeOf(line, words)).toEqual(place);
});
