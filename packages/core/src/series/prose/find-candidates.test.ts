import { expect, test } from 'vitest';
import { makeText } from '../../../test/make-text.ts';
import { findCandidates, sketchProse } from './find-candidates.ts';
import { foldProse } from './fold-prose.ts';

const sketch = (text: string) => sketchProse(foldProse([{ section: 1, text }]), new Set());
const texts = (seed: number, count: number, length: number) =>
  Array.from({ length: count }, (_, i) => makeText(seed * 10_000 + i, length));

test('finds nearly every pair of which three fifths are alike, and few others', () => {
  const pairs = 200;
  const [shared, own, other] = [texts(1, pairs, 360), texts(2, pairs, 240), texts(3, pairs, 240)];
  const sketches = shared.flatMap((text, i) => [sketch(text + own[i]), sketch(other[i] + text)]);
  const found = [...findCandidates(sketches)];
  const right = found.filter(([i, j]) => i % 2 === 0 && j === i + 1);
  expect(right.length).toBeGreaterThanOrEqual(0.99 * pairs);
  expect(found.length - right.length).toBe(0);
});

test('a hundred that are alike hang together, without every pair of them', () => {
  const [text] = texts(4, 1, 800);
  const sketches = texts(5, 100, 200).map((own) => sketch(text + own));
  const found = [...findCandidates(sketches)];
  expect(new Set(found.flat()).size).toBe(100);
  expect(found.length).toBeLessThan(100 * 9);
});

test('a sketch does not grow with its text', () => {
  expect(sketch(makeText(6, 100_000)).length).toBe(128);
  expect(sketch(makeText(6, 1_000)).length).toBeGreaterThan(30);
});
