import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './magnitude.ts';

test.each<[string, number | string, string, string[]]>([
  ['云溪县水利局', 12.5, '没有其他收费。', ['pass']],
  ['云溪县水利局', 125_000, '没有其他收费。', ['info large']],
  ['云溪县双河镇人民政府', 10_000, '没有其他收费。', ['info large']],
  ['云溪县人民政府', 31_644, '没有其他收费。', ['pass']],
  ['宁波市水利局', 125_000, '没有其他收费。', ['pass']],
  ['云溪县人民政府', 2_277_820, '收取行政事业性收费2277820元。', ['info scale']],
  ['云溪县人民政府', 227.78, '收取行政事业性收费227.78万元。', ['pass']],
  ['云溪县人民政府', 0.0228, '收取行政事业性收费 227.78 万\n元。', ['info scale']],
  ['云溪县人民政府', 227.78, '收取行政事业性收费2277820元。', ['pass']],
  ['云溪县水利局', 0, '没有收费。', []],
  ['云溪县水利局', '', '没有收费。', []],
])('%s, %s: %s', (organization, amount, text, expected) => {
  const cells = { 'disclosure.fees.amount': amount };
  expect(judge(rule, { organization, cells, sections: sixSections({ 1: [text] }) })).toEqual(expected);
});
