import { parse5Adapter, parseHtml } from '@gouji/readers';
import {
  baseReport,
  patchReport,
  renderHtml,
  renderText,
  type SampleReport,
  sampleReport,
} from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkReport } from '../check.ts';
import type { Block } from '../document/blocks.ts';
import { readText } from '../document/read-text.ts';
import { readTree } from '../document/read-tree.ts';
import { findSecondReport } from './second-report.ts';

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const sections = TITLES.flatMap((title) => [title, '有内容。']);
const report = (...title: string[]) => [...title, ...sections];
const COUNTY = '云溪县人民政府2023年政府信息公开工作年度报告';

test.each<[string, string[], string | null]>([
  [
    'of a town',
    report('云溪县双河镇人民政府2023年政府信息公开工作年度报告'),
    '云溪县双河镇人民政府2023年政府信息公开工作年度报告',
  ],
  [
    'of the year before',
    report('云溪县人民政府2022年政府信息公开工作年度报告'),
    '云溪县人民政府2022年政府信息公开工作年度报告',
  ],
  [
    'whose body stands on a line of its own',
    report('云溪县水利局', '2023年政府信息公开工作年度报告'),
    '云溪县水利局2023年政府信息公开工作年度报告',
  ],
  [
    'whose first section has a title of its own',
    ['云溪县水利局2023年政府信息公开工作年度报告', '一、工作概述', ...sections.slice(1)],
    '云溪县水利局2023年政府信息公开工作年度报告',
  ],
  ['the same again', report(COUNTY), null],
  ['the same under a shorter name', report('云溪县2023年政府信息公开工作年度报告'), null],
  ['one without a title', sections, null],
  ['a link to another', ['云溪县水利局2023年政府信息公开工作年度报告'], null],
])('after the first %s', (_, lines, title) => {
  const second = findSecondReport(readText([...report(COUNTY), ...lines].join('\n')));
  expect(second?.title ?? null).toBe(title);
});

test.each<[string, (report: SampleReport) => Block[]]>([
  ['of a page', (report) => readTree(parseHtml(renderHtml(report)), parse5Adapter)],
  ['of a text', (report) => readText(renderText(report))],
])('no table %s stands in for one that the report before it lacks', (_, read) => {
  const first = patchReport(baseReport('2019'), { absent: { applications: 'missing' } });
  // A page has one head.
  const second = read(sampleReport(3, { template: '2021' }));
  const body = second.filter(({ kind }) => kind !== 'title' && kind !== 'meta');
  const blocks = [...read(first), ...body];
  const { report, findings } = checkReport(blocks, { source: 'two' });
  expect(report).toMatchObject({ title: first.title, template: '2019' });
  expect(report!.cells['applications.new.total']!.state).toBe('missing');
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['structure/numbering', 'table/missing']);
});
