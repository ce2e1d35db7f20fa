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

test('no period and no year, nothing to say', () => {
  expect(judge(rule, { period: null })).toEqual([]);
});

test.each([
  ['所列数据的统计期限截至2022年12月31日。', ['info open']],
  ['数据统计自2022年1月1日起。', ['info open']],
  ['数据为1月1日至12月31日的情况。', ['pass']],
  ['所列数据为2022年全年数据。', ['pass']],
  ['数据统计自 2022 年1 月1日\n起，至12 月 31日止。', ['pass']],
  ['2022年5月6日开展培训。', ['info unstated']],
])('no period was read in %s', (text, expected) => {
  const facts = { period: null, year: 2022, title: '云溪县2022年政府信息公开工作年度报告' };
  expect(judge(rule, { ...facts, preamble: [facts.title, text], sections: sixSections() })).toEqual(expected);
});
