import { expect, test } from 'vitest';
import { makeText } from '../../../test/make-text.ts';
import { compareProse } from './compare-prose.ts';
import { findTemplate } from './find-template.ts';
import { foldProse } from './fold-prose.ts';

const fold = (...texts: string[]) => foldProse(texts.map((text) => ({ section: 1, text })));
const [a, b, c] = [1, 2, 3].map((seed) => makeText(seed, 400)) as [string, string, string];

test.each([
  ['all of it', a, a, 1],
  ['none of it', a, b, 0],
  ['half of it', a + b, a + c, 0.5],
  ['half of it, in another order', a + b, c + a, 0.5],
  ['all of a longer one', a, b + a + c, 1],
  ['with other marks and spaces', a, [...a].join('，\u3000'), 1],
  ['in pieces too short to tell', a, [...a].map((one, i) => (i % 12 === 11 ? `${one}囧` : one)).join(''), 0],
])('%s', (_, text, other, share) => {
  expect(compareProse(fold(text), fold(other))!.share).toBeCloseTo(share, 10);
});

test('less than 400 characters are not compared', () => {
  const short = a.slice(0, 399);
  expect(compareProse(fold(short), fold(short))).toBe(null);
});

test('numbers and years are no differences of their own', () => {
  const write = (year: string, count: (i: number) => string) =>
    [...a.matchAll(/.{10}/gs)].map(([words], i) => `${words}${year}年${count(i)}件`).join('');
  const before = write('二〇二二', (i) => String(i));
  const now = write('二〇二三', (i) => `1,${100 + 3 * i}.5`);
  const repetition = compareProse(fold(now), fold(before))!;
  expect(repetition.masked).toBe(1);
  expect(repetition.share).toBe(0);
});

test('quotes the longest passage, as it stands', () => {
  const shared = `${c.slice(0, 30)}，${c.slice(30, 50)}`;
  expect(compareProse(fold(a + shared + b), fold(shared))!.passage).toBe(shared);
});

test('what most of the group share is not counted', () => {
  const template = makeText(9, 300);
  const group = [a, b, c].map((text) => fold(template, text));
  const found = findTemplate(group);
  const repetition = compareProse(group[0]!, group[1]!, found)!;
  expect(repetition.share).toBe(0);
  expect(repetition.subtracted).toBeGreaterThanOrEqual(300);
  expect(compareProse(fold(template, a.slice(0, 100)), group[1]!, found)).toBe(null);
});

test('two that are alike are no group', () => {
  expect(findTemplate([fold(a), fold(a)]).size).toBe(0);
  expect(findTemplate([fold(a), fold(a), fold(b), fold(c)]).size).toBe(0);
  expect(findTemplate([fold(a), fold(a), fold(a), fold(c)]).size).toBeGreaterThan(300);
});
