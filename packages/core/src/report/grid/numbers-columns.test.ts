import { expect, test } from 'vitest';
import { numbersColumns } from './numbers-columns.ts';

const FIVE = '1 2 3 4 5';

test.each([
  ['one to fifteen', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'],
  ['one to five for each kind of case', `${FIVE} ${FIVE} ${FIVE}`],
  ['going on from the table above', '16 17 18 19 20 21 22 23 24 25 26 27 28 29 30'],
  ['totals as sums', '1 2 3 4 5=1+2+3+4 6 7 8 9 10=6+7+8+9 11 12 13 14 15=11+12+13+14'],
  ['totals as sums alone', '1 2 3 4 1+2+3+4 5 6 7 8 5+6+7+8 9 10 11 12 =9+10+11+12'],
  ['totals without number', '1 2 3 4 _ 5 6 7 8 _ 9 10 11 12 _'],
  ['totals counted without being numbered', '1 2 3 4 _ 6 7 8 9 _ 11 12 13 14 _'],
  ['with the mark of a footnote', '1 2 3 4 5 6 7① 8 9 10 11 12 13 14 15'],
  ['totals struck out', '1 2 3 4 — 5 6 7 8 — 9 10 11 12 —'],
  ['with the mark of a comment', '1[张1] 2 3 4 5[Admin2]'],
  ['in circles', '① ② ③ ④ ⑤'],
  ['in brackets', '(1) （2） (3) (4) (5)'],
  ['letters', 'A B C D E'],
  ['with a word before them', '栏次 1 2 3 4 5'],
  ['named in short', '栏1 栏2 栏3 栏4 栏5'],
  ['named as columns', '第1列 第2列 第3列 第4列 第5列=1+2+3+4'],
])('%s number the columns', (_, texts) => {
  expect(numbersColumns(texts.split(' ').map((text) => text.replace('_', '')))).toBe(true);
});

test.each([
  ['values', '1 0 0 2 3'],
  ['values of which one tallies', '3 4 5 6 18'],
  ['zeros', '0 0 0 0 0'],
  ['nothing', '_ _ _ _ _'],
  ['few among blanks', '1 2 3 4 _ _ _ _ _ _ _ _ _ _ _'],
  ['names', '结果维持 结果纠正 其他结果 尚未审结 总计'],
  ['years', '2021 2023 2022 2024 2020'],
])('%s do not', (_, texts) => {
  expect(numbersColumns(texts.split(' ').map((text) => text.replace('_', '')))).toBe(false);
});
