import { expect, test } from 'vitest';
import { judge, paragraph } from '../../../test/checked-report.ts';
import { rule } from './period.ts';

test.each([
  ['2022-01-01', '2022-12-31', '数据的统计期限如此。', ['pass']],
  ['2022-01-01', '2022-11-30', '数据的统计期限如此。', ['warning partial']],
  ['2022-02-01', '2022-12-31', '数据的统计期限如此。', ['warning partial']],
  ['2021-01-01', '2022-12-31', '数据的统计期限如此。', ['warning partial']],
  ['2022-03-20', '2022-12-31', '本局于3月20日挂牌成立，统计期限自此日起。', ['pass']],
])('%s to %s', (from, to, text, expected) => {
  expect(judge(rule, { period: { from, to, prose: paragraph(text), quote: text } })).toEqual(expected);
});

test('no period, nothing to say', () => {
  expect(judge(rule, { period: null })).toEqual([]);
});
