import { expect, test } from 'vitest';
import { judge } from '../../../test/checked-report.ts';
import { rule } from './title.ts';

test.each([
  ['云溪县水利局2024年政府信息公开工作年度报告', ['pass']],
  ['云溪县水利局 2024 年度政府信息公开工作报告', ['pass']],
  ['2024年云溪县水利局政府信息公开年报', ['pass']],
  ['云溪县2024年政府信息公开年度工作报告', ['pass']],
  ['云溪县水利局二〇二四年政府信息公开工作年度报告', ['pass']],
  ['2024年政府信息公开工作年度报告（云溪县水利局）', ['pass']],
  ['2024年政府信息公开工作年度报告', ['info organization']],
  ['云溪县水利局政府信息公开工作年度报告', ['info year']],
  ['云溪县水利局2024年政务公开工作年度报告', ['info words']],
  ['云溪县水利局2024年度政府信息公开工作年度报告', ['info twice']],
  ['云溪县水利局2024年度政府信息公开年报', ['info twice']],
  ['2024年云溪县水利局2024年政府信息公开工作年度报告', ['info twice']],
  [null, []],
])('%s', (title, expected) => {
  expect(judge(rule, { title })).toEqual(expected);
});

test('the body may stand on the line above', () => {
  const title = '2024年政府信息公开工作年度报告';
  expect(judge(rule, { title, preamble: ['云溪县水利局', title] })).toEqual(['pass']);
});
