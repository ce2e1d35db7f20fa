import { vocabulary } from '@gouji/core';
import { expect, test } from 'vitest';
import { maskText } from './mask-text.ts';

const words = vocabulary();

test.each([
  ['numbers', '全年收到申请38件', /^\p{Script=Han}{6}38\p{Script=Han}$/u],
  ['words', '松泽街道收到申请38件', /^(?!松泽)..街道收到申请38件$/],
  ['words', '联系人王某，电话0451-12345678', /0000-00000000$/],
  ['words', '证号110101199003070000', /0{18}$/],
  ['words', 'zhang@example.com', /^xxxxx@xxxxxxx\.xxx$/],
] as const)('%s: %s', (mask, text, masked) => {
  const given = maskText(text, words, mask);
  expect(given).toMatch(masked);
  expect(given).toHaveLength(text.length);
});

test('names that agree go on agreeing', () => {
  const [a, b] = ['松泽', '松泽'].map((name) => maskText(name, words, 'words'));
  expect(a).toBe(b);
});

test('of any eight characters in a row one is masked, as far as they are the text’s own', () => {
  const text = '春天里河边的柳树发了新芽孩子们在草地上放风筝';
  const masked = maskText(text, words, 'pieces');
  const runs = Array.from({ length: text.length - 7 }, (_, at) => text.slice(at, at + 8));
  expect(runs.filter((run) => masked.includes(run))).toEqual([]);
});
