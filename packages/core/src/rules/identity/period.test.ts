import { expect, test } from 'vitest';
import { judge, paragraph, sixSections } from '../../../test/checked-report.ts';
import { rule } from './period.ts';

test.each([
  ['2022-01-01', '2022-12-31', '数据的统计期限如此。', ['pass']],
  ['2022-01-01', '2022-11-30', '数据的统计期限如此。', ['warning partial']],
  ['2022-02-01', '2022-12-31', '数据的统计期限如此。', ['warning partial']],
  ['2021-01-01', '2022-12-31', '数据的统计期限如此。', ['warning partial']],
  ['2022-01-01', null, '数据的统计期限如此。', ['warning partial']],
  [null, '2022-12-31', '本局于3月20日挂牌成立，统计期限如此。', ['warning partial']],
  ['2022-03-20', '2022-12-31', '本局于3月20日挂牌成立，统计期限自此日起。', ['pass']],
])('%s to %s', (from, to, text, expected) => {
  expect(judge(rule, { period: { from, to, prose: paragraph(text), quote: text } })).toEqual(expected);
});

test('a body that says elsewhere that it began on that day counts from it', () => {
  const period = { from: '2022-03-18', to: '2022-12-31', prose: paragraph('统计期限如此。'), quote: '统计' };
  const began = sixSections({ 1: ['本局于2022年3月18日挂牌。'] });
  const other = sixSections({ 1: ['2022年5月6日成立专班。'] });
  expect(judge(rule, { period, sections: began })).toEqual(['pass']);
  expect(judge(rule, { period, sections: other })).toEqual(['warning partial']);
});

test('no period, nothing to say', () => {
  expect(judge(rule, { period: null })).toEqual([]);
});
