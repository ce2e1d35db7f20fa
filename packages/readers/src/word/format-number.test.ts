import { expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';

test.each<[string, [number, string][]]>([
  [
    'chineseCounting',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [21, '二十一'],
      [100, '一百'],
      [105, '一百零五'],
      [110, '一百一十'],
      [1001, '一千零一'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [1, '壹'],
      [10, '壹拾'],
      [12, '壹拾贰'],
    ],
  ],
  ['ideographDigital', [[10, '一〇']]],
  ['decimal', [[7, '7']]],
  [
    'decimalZero',
    [
      [7, '07'],
      [17, '17'],
    ],
  ],
  ['decimalFullWidth', [[12, '１２']]],
  [
    'decimalEnclosedCircleChinese',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['decimalEnclosedParen', [[3, '⑶']]],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [11, '11'],
    ],
  ],
  [
    'upperLetter',
    [
      [1, 'A'],
      [26, 'Z'],
      [27, 'AA'],
    ],
  ],
  [
    'lowerRoman',
    [
      [4, 'iv'],
      [9, 'ix'],
      [14, 'xiv'],
    ],
  ],
  ['bullet', [[1, '']]],
  ['unknown', [[3, '3']]],
])('%s', (format, numbers) => {
  for (const [value, written] of numbers) expect(formatNumber(value, format)).toBe(written);
});
