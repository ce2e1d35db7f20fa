import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './accountability.ts';

test.each<[string, string | null, string, string[]]>([
  ['a county', '云溪县人民政府', '公开工作平稳有序。', ['info silent']],
  ['a town', '云溪县双河镇人民政府', '公开工作平稳有序。', ['info silent']],
  ['assessed', '云溪县人民政府', '将公开工作纳入年度考核。', ['pass']],
  ['appraised', '云溪县人民政府', '开展社会评\n议，没有责任追究。', ['pass']],
  ['a bureau', '云溪县水利局', '公开工作平稳有序。', []],
  ['the office of a government', '云溪县人民政府办公室', '公开工作平稳有序。', []],
  ['an agency', '云溪市南山区解放街道办事处', '公开工作平稳有序。', []],
  ['not known', null, '公开工作平稳有序。', []],
])('%s', (_, organization, text, expected) => {
  expect(judge(rule, { organization, year: 2024, sections: sixSections({ 1: [text] }) })).toEqual(expected);
});
