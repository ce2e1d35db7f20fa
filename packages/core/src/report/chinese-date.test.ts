import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, findYears, foldDigits, isoDate } from './chinese-date.ts';

describe('dates', () => {
  test.each([
    ['2023-01-20', ['2023-01-20']],
    ['2023/1/5 09:30', ['2023-01-05']],
    ['2020 年 1 月 29 日', ['2020-01-29']],
    ['二〇二〇年一月二十九日', ['2020-01-29']],
    ['二○二一年十二月十日', ['2021-12-10']],
    ['２０２２年１月３日', ['2022-01-03']],
    ['2022年1月1日至2022年12月31日', ['2022-01-01', '2022-12-31']],
    ['2023-02-29', []],
    ['2024-02-29', ['2024-02-29']],
    ['2023年13月1日', []],
    ['编号120230120', []],
    ['2022年1月', []],
  ])('%s', (text, expected) => {
    expect(findDates(text).map(({ date }) => date)).toEqual(expected);
  });

  test('every day of the calendar is found where it is written', () => {
    const day = fc.tuple(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, fc.constantFrom('-', '/', '.'), ([year, month, date], mark) => {
        const [found] = findDates(`发布于${year}${mark}${month}${mark}${date}。`);
        expect(found).toMatchObject({ date: isoDate(year, month, date), start: 3 });
      }),
    );
  });
});

test.each([
  ['2022年', [2022]],
  ['2022 年度和二〇二一年', [2022, 2021]],
  ['国办发〔2021〕12号', []],
  ['12022年', []],
])('years of %s', (text, expected) => {
  expect(findYears(text).map(({ year }) => year)).toEqual(expected);
});

test('plain digits keep every place', () => {
  expect(foldDigits('共１２3件')).toBe('共123件');
});
