import { expect, it } from 'vitest';
import { FORM_LETTERS } from './form-letters.ts';
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

it.each([
  '新收政府信息公开申请数',
  '本年新收政府信息公开申请数量',
  '其他需要报告的事项',
  '结果维持',
  '万人次',
])('FORM_LETTERS leaves %s to who looks closer', (text) => {
  expect(FORM_LETTERS.hasStrangers(text, 2)).toBe(false);
});
