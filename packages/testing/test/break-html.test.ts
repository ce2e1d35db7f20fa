import { describe, expect, test } from 'vitest';
import { BREAKS, baseReport, breakHtml, makeRandom, renderHtml } from '../src/index.ts';

const page = renderHtml(baseReport());

describe('every way of breaking a page', () => {
  test.each(Object.entries(BREAKS))('%s', (_, breakOne) => {
    const broken = breakOne(page, makeRandom(1));
    expect(broken).not.toBe(page);
    expect(broken).toBe(breakOne(page, makeRandom(1)));
    expect(broken).not.toMatch(/<template|<select/);
  });
});

test('a page breaks the same way for a seed, and other ways for others', () => {
  const broken = Array.from({ length: 50 }, (_, seed) => breakHtml(page, makeRandom(seed)));
  expect(breakHtml(page, makeRandom(0))).toBe(broken[0]);
  expect(new Set(broken).size).toBeGreaterThan(45);
});

test('what has nothing to break stays', () => {
  for (const breakOne of Object.values(BREAKS)) expect(breakOne('文字', makeRandom(1))).toBe('文字');
});
