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
