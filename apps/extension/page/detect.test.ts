import { expect, it } from 'vitest';
import { hasLabels, isTitle } from './detect.ts';

it.each([
  ['某市人民政府2022年政府信息公开工作年度报告', true],
  ['某局2021年度政府信息公开工作年度报告_某局', true],
  ['2020 年\n政府信息公开 年度报告', true],
  ['某镇2023年政府信息公开年报', true],
  ['政府信息公开工作年度报告（2022年）', true],
  ['政府信息公开年报', false],
  ['2022年政府工作报告', false],
  ['关于做好2022年政府信息公开工作的通知', false],
])('the title %s: %s', (text, isReport) => {
  expect(isTitle(text)).toBe(isReport);
});

it.each([
  ['（本列数据的勾稽关系为：第一项加第二项之和）', true],
  ['四、结转下年\n度继续办理', true],
  ['一、本 年 新 收政府信息公开申请数量', true],
  ['未经复议直接起诉', true],
  ['网站名称 总访问量', false],
  ['本年度新增', false],
])('the labels %s: %s', (text, isReport) => {
  expect(hasLabels(text)).toBe(isReport);
});
