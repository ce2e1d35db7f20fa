import { expect, test } from 'vitest';
import { lineTitle } from './line-title.ts';

const TITLE = '青石县水利局2024年政府信息公开工作年度报告';

test.each([
  [TITLE],
  [`标题：${TITLE}`],
  [`标　题 ：${TITLE}`],
  [`信息名称：${TITLE}`],
  [`[名称]：${TITLE}`],
  [`名　　称：${TITLE}　发布日期：2025-01-15`],
  [`${TITLE}成文日期：2025-01-15 组配分类：政府信息公开年报`],
  [`索引号：0140/2025-00012 信息名称：${TITLE} 来源：县水利局 浏览次数：`],
  [`${TITLE}${TITLE}`],
  [`${TITLE}　${TITLE}`],
  [`${TITLE} ${TITLE.slice(0, 6)} ${TITLE.slice(6)}`],
  [`${TITLE}根据《中华人民共和国政府信息公开条例》的规定，编制本报告。`],
  [`${TITLE}本报告由总体情况等六个部分组成。`],
  [`${TITLE}一、总体情况2024年，工作平稳有序。`],
  [`${TITLE}2024年，青石县水利局认真贯彻条例。`],
])('%s', (line) => {
  expect(lineTitle(line)).toBe(TITLE);
});

test.each([
  ['成文日期：2025-01-15 组配分类：政府信息公开年报', null],
  ['索引号：0140/2025-00012', null],
  ['现公布青石县2024年政府信息公开工作年度报告。', '现公布青石县2024年政府信息公开工作年度报告。'],
  ['一、总体情况', '一、总体情况'],
])('%s is no field of a title', (line, left) => {
  expect(lineTitle(line)).toBe(left);
});
