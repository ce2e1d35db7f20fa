import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, padToWidth } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

test.each([
  ['', 0],
  ['abc 12', 6],
  ['勾稽', 4],
  ['（一）', 6],
  ['１２', 4],
  ['12件', 4],
  ['e\u0301', 1],
  ['\u200b勾', 2],
])('the width of %j is %i', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('pads to columns, not to characters', () => {
  expect(['总计', 'ab', '自然人'].map((text) => displayWidth(padToWidth(text, 6)))).toEqual([6, 6, 6]);
});

describe('wrapText', () => {
  test.each<[string, number, string[]]>([
    ['各表数字', 4, ['各表', '数字']],
    ['各表数字。', 8, ['各表数', '字。']],
    ['（一）予以公开', 6, ['（一）', '予以公', '开']],
    ['10 + 1 + 3 = 14', 8, ['10 + 1 +', '3 = 14']],
    ['共 175 格', 6, ['共 175', '格']],
    ['applications/arithmetic', 10, ['applications/arithmetic']],
    ['', 10, ['']],
  ])('%s in %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  const text = fc
    .array(fc.constantFrom('勾', '稽', '，', '。', '（', '）', 'a', '12', ' ', '“', '”', '+'))
    .map((all) => all.join(''));

  test('loses nothing but the spaces at the ends of lines', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, width) => {
        expect(wrapText(whole, width).join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      }),
    );
  });

  test('stays within the width wherever there is a place to break', () => {
    const breakable = fc.array(fc.constantFrom('勾', '稽，', '12 ', 'ab ')).map((all) => all.join(''));
    fc.assert(
      fc.property(breakable, fc.integer({ min: 4, max: 30 }), (whole, width) => {
        expect(Math.max(...wrapText(whole, width).map(displayWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('breaks nothing where the width has no end', () => {
    fc.assert(fc.property(text, (whole) => wrapText(whole, Number.POSITIVE_INFINITY).length === 1));
  });
});
