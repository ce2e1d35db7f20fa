import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './five-aspects.ts';

const FIVE = [
  '（一）主动公开。发布文件。',
  '（二）依申请公开。办理申请。',
  '（三）政府信息管理。健全制度。',
  '（四）平台建设。改版网站。',
  '（五）监督保障。组织培训。',
];

test.each<[string, number | null, string[], string[]]>([
  ['all five', 2024, FIVE, ['pass']],
  ['without the last', 2024, FIVE.slice(0, 4), ['info absent']],
  ['without the third', 2024, FIVE.toSpliced(2, 1), ['info absent']],
  ['the last in other words', 2024, [...FIVE.slice(0, 4), '年内开展业务培训2次。'], ['pass']],
  [
    'headings on lines of their own',
    2024,
    [
      '主动公开情况：',
      '发布。',
      '依申请公开情况：',
      '没有。',
      '政府信息管理情况：',
      '规范。',
      '平台建设情况：',
      '网站。',
    ],
    ['info absent'],
  ],
  ['not divided', 2024, ['一是主动公开文件。二是办理申请。'], []],
  [
    'divided by other matters',
    2024,
    ['（一）聚焦发展。发布。', '（二）聚焦民生。发布。', '（三）聚焦队伍。培训。'],
    [],
  ],
  ['by the form of 2019', 2020, FIVE.slice(0, 4), []],
  ['no year', null, FIVE.slice(0, 4), []],
])('%s', (_, year, paragraphs, expected) => {
  expect(judge(rule, { year, sections: sixSections({ 1: paragraphs }) })).toEqual(expected);
});
