import { expect, test } from 'vitest';
import { judge } from '../../../test/checked-report.ts';
import { rule } from './rulemaking-power.ts';

const some = { 'disclosure.regulations.issued': 0, 'disclosure.regulations.inForce': 11 };
const none = { 'disclosure.regulations.issued': 0, 'disclosure.regulations.inForce': 0 };

test.each([
  ['教育部', []],
  ['国家统计局', []],
  ['科技部', []],
  ['税务总局', []],
  ['中国证监会', []],
  ['浙江省人民政府', []],
  ['恩施州人民政府', []],
  ['儋州市人民政府', []],
  ['上海市人民政府', []],
  ['宿迁市人民政府', []],
  ['宿迁市人民政府办公室', []],
  ['延边朝鲜族自治州人民政府', []],
  ['昆山市人民政府', ['warning none']],
  ['沭阳县人民政府', ['warning none']],
  ['鹤岗市南山区人民政府', ['warning none']],
  ['海城市西柳镇人民政府', ['warning none']],
  ['鹤岗市教育局', ['warning none']],
  ['市教育局', ['warning none']],
  ['国家统计局江苏调查总队', ['warning none']],
  ['枣庄市市中区人民政府', ['warning none']],
  ['津市市人民政府', ['warning none']],
  ['阿里地区行政公署', ['warning none']],
  ['某某市人民政府', ['info unsure']],
  ['宁波经济技术开发区管理委员会', ['info unsure']],
  [null, ['info unsure']],
])('%s with regulations', (organization, expected) => {
  expect(judge(rule, { organization, cells: some })).toEqual(expected);
});

test('none are fine for everybody', () => {
  expect(judge(rule, { organization: '沭阳县人民政府', cells: none })).toEqual(['pass']);
  expect(judge(rule, { organization: null, cells: none })).toEqual(['pass']);
});

test('the form of 2019 has the row too', () => {
  const cells = { 'disclosure.regulations.publicTotal': 2 };
  expect(judge(rule, { organization: '沭阳县', cells })).toEqual(['warning none']);
});

test('what was not read as a number accuses nobody', () => {
  expect(judge(rule, { organization: '沭阳县', cells: { 'disclosure.regulations.issued': '一' } })).toEqual([
    'pass',
  ]);
  expect(judge(rule, { organization: '沭阳县', cells: {} })).toEqual([]);
});
