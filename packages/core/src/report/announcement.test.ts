import { expect, test } from 'vitest';
import { findAnnouncement } from './announcement.ts';

const read = (text: string) => {
  const { organization, year } = findAnnouncement([{ kind: 'paragraph', text, runs: [] }]);
  return [organization, year];
};

test.each([
  ['现公布青石县2024年政府信息公开工作年度报告。', '青石县', 2024],
  ['根据条例，编制青石县人民政府2024年度政府信息公开工作年度报告。', '青石县人民政府', 2024],
  ['现将青石县水利局2024年度政府信息公开工作情况报告如下：', '青石县水利局', 2024],
  ['现向社会公布2024年青石县税务局政府信息公开工作年度报告。', '青石县税务局', 2024],
  ['本报告由青石县税务局编制，数据截至年底。', '青石县税务局', null],
  ['2024年度报告由青石县发展和改革局根据《条例》编制。', '青石县发展和改革局', null],
  ['现将2024年度政府信息公开工作情况报告如下。', null, 2024],
])('%s', (text, organization, year) => {
  expect(read(text)).toEqual([organization, year]);
});

test.each([
  ['本报告由总体情况、主动公开政府信息情况等六部分组成。'],
  ['本报告由我局编制。'],
  ['按照《关于编制2023年度政府信息公开工作年度报告的通知》的要求撰写。'],
  ['2024年，青石县水利局发布信息120条。'],
])('nobody is named: %s', (text) => {
  expect(read(text)).toEqual([null, null]);
});
