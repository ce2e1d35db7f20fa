import { expect, test } from 'vitest';
import { checkedReport } from '../../test/checked-report.ts';
import { introductionOf, sectionNumeral } from './passages.ts';

const title = '某某县2022年政府信息公开工作年度报告';
const words = (title: string | null, ...preamble: string[]) =>
  introductionOf(checkedReport({ title, preamble })).map(({ text }) => text);

test('the introduction begins with the title; menus and tools of the page are none of it', () => {
  const page = ['今天是： 年 月 日', '我局动态，点击查看', '政府信息公开工作年度报告'];
  const tools = ['发布时间：2023-01-20 浏览次数：【】', '字号：大 中 小'];
  const text = ['根据条例编制本报告。', '现将有关情况公布如下：'];
  expect(words(title, ...page, title, ...tools, ...text)).toEqual([title, ...text]);
  expect(words(title, ...page, '某某县2022年', '政府信息公开工作年度报告', ...text)).toEqual([
    '政府信息公开工作年度报告',
    ...text,
  ]);
});

test('without a title there are the sentences', () => {
  expect(words(null, '年 月 日', '根据条例编制本报告。')).toEqual(['根据条例编制本报告。']);
  expect(words(title, '首页', '根据条例编制本报告。')).toEqual(['根据条例编制本报告。']);
});

test('numerals go on after ten', () => {
  expect([1, 6, 10, 11, 12].map(sectionNumeral)).toEqual(['一', '六', '十', '十一', '十二']);
});
