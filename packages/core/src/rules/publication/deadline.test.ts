import { expect, test } from 'vitest';
import { judge, paragraph } from '../../../test/checked-report.ts';
import { rule } from './deadline.ts';

test.each([
  ['沭阳县人民政府', '2023-03-31', ['pass']],
  ['沭阳县人民政府', '2023-04-01', ['info late']],
  ['沭阳县人民政府办公室', '2023-03-31', ['pass']],
  ['鹤岗市教育局', '2023-01-31', ['pass']],
  ['鹤岗市教育局', '2023-02-01', ['info late']],
  ['教育部', '2023-02-01', ['info late']],
  ['海城市西柳镇人民政府', '2023-06-01', []],
  ['鹤岗市南山区解放街道办事处', '2023-06-01', []],
  ['宁波经济技术开发区管理委员会', '2023-06-01', []],
  ['某某服务平台', '2023-06-01', []],
  ['鹤岗市自来水公司', '2023-06-01', []],
  ['鹤岗市第一中学', '2023-06-01', []],
  ['沭阳县古城镇人民政府', '2023-06-01', []],
  ['成都高新区教育局', '2023-06-01', []],
  ['国家东中西区域合作示范区管理委员会', '2023-06-01', []],
  ['锡林郭勒盟行政公署', '2023-04-01', ['info late']],
  ['国家税务总局沭阳县税务局', '2023-02-01', ['info late']],
  [null, '2023-06-01', []],
  ['沭阳县人民政府', null, []],
  ['沭阳县人民政府', '2021-05-06', ['undetermined']],
  ['沭阳县人民政府', '2022-05-06', []],
])('%s on %s', (organization, publishedOn, expected) => {
  expect(judge(rule, { organization, publishedOn, year: 2022 })).toEqual(expected);
});

test('the year is not known', () => {
  expect(judge(rule, { organization: '沭阳县', publishedOn: '2023-06-01' })).toEqual([]);
});

test('the title is of another year than the statistics period', () => {
  const quote = '2022年1月1日至12月31日';
  const period = { from: '2022-01-01', to: '2022-12-31', prose: paragraph(quote), quote };
  const report = { organization: '鹤岗市教育局', period };
  expect(judge(rule, { ...report, year: 2021, publishedOn: '2023-01-20' })).toEqual(['pass']);
  expect(judge(rule, { ...report, year: 2021, publishedOn: '2023-02-20' })).toEqual(['info late']);
  expect(judge(rule, { ...report, year: 2023, publishedOn: '2024-02-20' })).toEqual(['info late']);
});

test.each([
  ['鹤岗市教育局', '2023-01-29', ['info late-here']],
  ['鹤岗市教育局', '2023-01-28', ['pass']],
  ['鹤岗市教育局', '2023-02-01', ['info late']],
  ['海城市西柳镇人民政府', '2023-01-29', ['info late-here']],
])('where the region asks for 28 January: %s on %s', (organization, publishedOn, expected) => {
  expect(judge(rule, { organization, publishedOn, year: 2022, requirements: { deadline: '01-28' } })).toEqual(
    expected,
  );
});
