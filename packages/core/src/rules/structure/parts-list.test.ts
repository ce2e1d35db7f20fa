import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './parts-list.ts';

const FULL =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
const ORDINALS =
  '一、总体情况，二、主动公开情况，三、依申请公开情况，四、行政复议、行政诉讼情况，五、存在问题、改进措施，六、其他事项';

test.each([
  ['six, six named', `本报告由${FULL}六个部分组成。`, ['pass']],
  ['six in digits', `本年报共6个部分，包括${FULL}。`, ['pass']],
  ['with ordinals', `本报告共分六部分：${ORDINALS}。`, ['pass']],
  ['without a count', `本报告由${FULL}组成，所列数据的统计期限自2024年1月1日起。`, ['pass']],
  [
    'the last two joined',
    '报告由总体情况、主动公开情况、申请办理情况、复议诉讼情况、存在问题和其他需要报告的事项组成。',
    ['pass'],
  ],
  [
    'an open list',
    '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等内容。',
    ['pass'],
  ],
  ['an open list with its count', '本报告由总体情况、主动公开情况、依申请公开情况等六个部分组成。', ['pass']],
  [
    'each in quotation marks',
    '本报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请情况”“政府信息公开行政复议、行政诉讼情况”“存在的主要问题及改进情况”“其他需要报告的事项”六部分组成。',
    ['pass'],
  ],
  [
    'the review as two',
    '报告由总体情况、主动公开情况、依申请公开情况、行政复议情况、行政诉讼情况、存在问题、其他事项六部分组成。',
    ['pass'],
  ],
  ['an appendix', `本报告由${FULL}组成，并附指标统计表。`, ['pass']],
  ['five said, six named', `本报告由${FULL}五个部分组成。`, ['info number']],
  [
    'six said, five named',
    `本报告由${FULL.replace('、其他需要报告的事项', '')}六个部分组成。`,
    ['info number'],
  ],
  ['seven parts, not named', '本报告共分七个部分。', ['info sections']],
  ['six parts, not named', '本报告共分六个部分。', ['pass']],
  [
    'an old outline',
    '本报告包括概述、主动公开政府信息情况、依申请公开情况、政府信息公开的收费及减免情况、行政复议诉讼情况、存在问题及改进情况、其他需要报告的事项。',
    ['info foreign'],
  ],
  ['one is left out', `本报告由${FULL.replace('存在的主要问题及改进情况、', '')}组成。`, ['info missing']],
  ['another kind of parts', '部分公开2件，由三个部分组成的工作机制运行良好。', []],
  ['broken in the middle', `本报告由${FULL.slice(0, 30)}\n${FULL.slice(30)}五个部分 组成。`, ['info number']],
  ['nothing of parts', '现公布2024年政府信息公开工作年度报告。', []],
])('%s', (_, sentence, expected) => {
  expect(
    judge(rule, {
      preamble: ['云溪县水利局2024年政府信息公开工作年度报告', sentence],
      title: '云溪县水利局2024年政府信息公开工作年度报告',
      sections: sixSections(),
    }),
  ).toEqual(expected);
});

test('seven parts are said, and there are seven', () => {
  const sections = [...sixSections(), ['七、附表', '无'] as [string, string]];
  expect(judge(rule, { preamble: ['本报告共分七个部分。'], sections })).toEqual(['pass']);
});
