import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './subsection.ts';

test.each<[string, string[], string[]]>([
  ['each says something', ['（一）主动公开情况', '公开文件。', '（二）平台建设情况', '改版网站。'], ['pass']],
  ['in one paragraph', ['（一）主动公开。公开文件。', '（二）平台建设。改版网站。'], ['pass']],
  ['one is empty', ['（一）主动公开情况', '（二）平台建设情况', '改版网站。'], ['info empty']],
  ['the last is empty', ['（一）主动公开情况。公开文件。', '（二）监督保障情况'], ['info empty']],
  [
    'smaller ones stand under it',
    ['（一）主动公开情况', '1.政策文件。发布文件。', '2.政策解读。发布解读。', '（二）平台建设。改版网站。'],
    ['pass'],
  ],
  [
    'points of a list',
    ['（一）政策解读不够深入', '（二）栏目更新不够及时', '（三）业务培训有待加强'],
    ['pass'],
  ],
  [
    'a list under a sentence',
    [
      '（一）存在的问题：',
      '1.解读不够深入',
      '2.更新不够及时',
      '（二）改进措施：',
      '1.加强培训',
      '2.加强检查',
    ],
    ['pass'],
  ],
  [
    'a numeral twice',
    ['（一）主动公开。公开。', '（二）申请。办理。', '（三）平台。改版。', '（三）监督。培训。'],
    ['info twice'],
  ],
  [
    'begun anew',
    ['（一）问题。不足。', '（二）问题。不足。', '（一）措施。加强。', '（二）措施。加强。'],
    ['pass'],
  ],
  [
    '1. under each',
    ['（一）公开。', '1.甲。好。', '2.乙。好。', '（二）管理。', '1.丙。好。', '2.丁。好。'],
    ['pass'],
  ],
  ['1. twice in one', ['（一）公开。文件。', '1.甲。好。', '2.乙。好。', '2.丙。好。'], ['info twice']],
  ['no headings', ['一是公开。二是管理。'], ['pass']],
])('%s', (_, paragraphs, expected) => {
  expect(judge(rule, { sections: sixSections({ 1: paragraphs }) })).toEqual(expected);
});
