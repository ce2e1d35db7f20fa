import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './fee-statement.ts';

test.each([
  ['collected', 2022, { 6: ['全年收取信息处理费 400 元。'] }, ['pass']],
  ['not collected', 2022, { 6: ['本年度未收取任何费用。'] }, ['pass']],
  ['told in another section', 2022, { 3: ['没有发出收费通知。'], 6: ['无。'] }, ['pass']],
  [
    'other fees are told in another section',
    2022,
    { 1: ['公开行政事业性收费目录。'], 6: ['无。'] },
    ['info silent'],
  ],
  ['collected 0 yuan', 2022, { 6: ['收取0元。'] }, ['pass']],
  ['told in words with spaces', 2022, { 6: ['没 有 收 取 信 息 处 理 费 。'] }, ['pass']],
  ['told in a broken line', 2022, { 6: ['我局没有收取信息处', '理费。'] }, ['pass']],
  ['free of charge', 2022, { 6: ['本年度政府信息公开均为免费提供。'] }, ['pass']],
  ['told of disclosure in another section', 2022, { 1: ['信息公开未收取任何费用。'], 6: ['无。'] }, ['pass']],
  ['fees of the body', 2022, { 6: ['行政事业性收费12万元。'] }, ['info silent']],
  ['a list of fees', 2022, { 6: ['及时更新涉企收费目录，落实公开经费。'] }, ['info silent']],
  ['not told', 2022, { 6: ['无其他需要报告的事项。'] }, ['info silent']],
  ['before there were such fees', 2020, { 6: ['无。'] }, []],
  ['the section is empty', 2022, { 6: [] }, []],
  ['the year is not known', null, { 6: ['无。'] }, []],
])('%s', (_, year, paragraphs, expected) => {
  expect(judge(rule, { year, sections: sixSections(paragraphs) })).toEqual(expected);
});

test('a section that is not there is not its business', () => {
  expect(judge(rule, { year: 2022, sections: sixSections().slice(0, 5) })).toEqual([]);
});
