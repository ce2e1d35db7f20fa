import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './signature.ts';

const FACTS = {
  title: '云溪县水利局2024年政府信息公开工作年度报告',
  organization: '云溪县水利局',
  year: 2024,
};

test.each<[string, string[], string[]]>([
  ['none', [], ['pass']],
  ['its own', ['云溪县水利局', '2025年1月15日'], ['pass']],
  ['its own on one line', ['云溪县水利局 2025年1月15日'], ['pass']],
  ['with its seal', ['云溪县水利局（盖章）', '2025年3月31日'], ['pass']],
  ['a short name', ['水利局', '二〇二五年一月十五日'], ['pass']],
  ['the office of the government', ['云溪县人民政府办公室', '2025年1月15日'], ['pass']],
  ['another bureau', ['云溪县教育局', '2025年1月15日'], ['info body']],
  ['another county', ['青石县水利局', '2025年1月15日'], ['info body']],
  ['a day in summer', ['云溪县水利局', '2025年7月15日'], ['info late']],
  ['last year’s day', ['云溪县水利局', '2023年1月15日'], ['info year']],
  ['a year later', ['云溪县水利局', '2026年1月15日'], ['info year']],
  ['within the year: told by another rule', ['云溪县水利局', '2024年1月15日'], ['pass']],
  ['a sentence with a date', ['以上为本局报告，2023年1月15日另行公布。'], ['pass']],
])('%s', (_, lines, expected) => {
  expect(judge(rule, { ...FACTS, sections: sixSections({ 6: ['没有收取信息处理费。', ...lines] }) })).toEqual(
    expected,
  );
});

test('a day past the term that the page repeats is told by the rule on terms', () => {
  const sections = sixSections({ 6: ['云溪县水利局', '2025年7月15日'] });
  expect(judge(rule, { ...FACTS, publishedOn: '2025-07-15', sections })).toEqual(['pass']);
});
