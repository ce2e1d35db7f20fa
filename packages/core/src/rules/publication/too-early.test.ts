import { expect, test } from 'vitest';
import { judge, paragraph, sixSections } from '../../../test/checked-report.ts';
import { rule } from './too-early.ts';

test.each<[string, string | null, string[], string[]]>([
  ['in January', '2025-01-15', [], ['pass']],
  ['in the year itself', '2024-12-20', [], ['warning published']],
  ['long before', '2022-05-06', [], ['pass']],
  ['signed in the year itself', null, ['云溪县水利局', '2024年1月15日'], ['warning signed']],
  ['signed and published', '2024-12-20', ['2024年12月18日'], ['warning signed']],
  ['signed in time', '2025-01-20', ['2025年1月18日'], ['pass']],
  ['on the last day', '2024-12-31', [], ['pass']],
  ['no date', null, [], []],
])('%s', (_, publishedOn, lines, expected) => {
  expect(judge(rule, { year: 2024, publishedOn, sections: sixSections({ 6: ['无。', ...lines] }) })).toEqual(
    expected,
  );
});

test('where title and period are of two years, the earlier counts', () => {
  const period = { from: '2023-01-01', to: '2023-12-31', prose: paragraph(''), quote: '' };
  expect(judge(rule, { year: 2024, period, publishedOn: '2024-01-20' })).toEqual(['pass']);
});
