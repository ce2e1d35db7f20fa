import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('a text is read once, also where the answer is undefined', () => {
  const asked: string[] = [];
  const read = remember((text) => {
    asked.push(text);
    return text === 'a' ? 1 : undefined;
  });
  expect([read('a'), read('b'), read('a'), read('b')]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(['a', 'b']);
});

test('after many texts the answers are still right', () => {
  const length = remember((text) => text.length);
  const texts = Array.from({ length: 3_000 }, (_, i) => 'x'.repeat(i % 150) + i);
  for (const text of [...texts, ...texts]) expect(length(text)).toBe(text.length);
});
