import { expect, it } from 'vitest';
import { parseNumeral } from './parse-numeral.ts';

it.each([
  ['十', 10],
  ['二十', 20],
  ['一百零五', 105],
  ['三千零一十', 3010],
  ['二万五千', 25_000],
  ['二〇二二', 2022],
  ['两', 2],
])('parses %s', (numeral, value) => {
  expect(parseNumeral(numeral)).toBe(value);
});
