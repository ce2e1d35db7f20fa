import { expect, it } from 'vitest';
import { Letters } from './letters.ts';

const letters = new Letters(['予以公开', '部分公开']);

it.each([
  ['予以公开', 0, false],
  ['（一）予以公开', 0, false],
  ['一、予以公布', 0, true],
  ['予以公布', 1, false],
  ['关于印发方案的通知', 2, true],
  ['2023-1-2 关于印发', 2, true],
  // A remark may be left out, and a sign may stand for words.
  ['予以公开（区分处理）', 0, false],
  ['㈠区分处理', 0, false],
])('tells whether %s has more strangers than %i', (text, most, has) => {
  expect(letters.hasStrangers(text, most)).toBe(has);
});
