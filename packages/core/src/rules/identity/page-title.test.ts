import { expect, test } from 'vitest';
import { judge } from '../../../test/checked-report.ts';
import { rule } from './page-title.ts';

const title = '云溪县水利局2024年政府信息公开工作年度报告';

test.each<[string, string[], string[], string[]]>([
  ['nothing', [], [], ['pass']],
  ['the same', [`${title}_云溪县人民政府`], ['云溪县水利局'], ['pass']],
  ['last year', ['云溪县水利局2023年政府信息公开工作年度报告'], [], ['info year']],
  ['another bureau', ['云溪县教育局2024年政府信息公开工作年度报告'], [], ['info body']],
  ['the name of the site', ['云溪县人民政府'], ['云溪县人民政府办公室'], ['pass']],
  ['the office of disclosure', [], ['云溪县政务公开办'], ['pass']],
  ['another source', [], ['云溪县教育局'], ['info source']],
  ['the office of the city', [], ['宁波市水利局'], ['pass']],
])('%s', (_, titles, sources, expected) => {
  expect(judge(rule, { title, page: { titles, sources } })).toEqual(expected);
});

test('the line under the title names the source', () => {
  expect(judge(rule, { title, preamble: [title, '发布时间：2025-01-20 来源：云溪县教育局'] })).toEqual([
    'info source',
  ]);
  expect(judge(rule, { title, preamble: [title, '来源：本站'] })).toEqual(['pass']);
});
