import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './required-figures.ts';

const requirements = { figures: [{ name: '政策解读数', words: ['政策解读', '解读材料'] }] };

test.each<[string, string[]]>([
  ['发布政策解读45篇。', ['pass']],
  ['发布４５篇政策解读。', ['pass']],
  ['发布解读材料，共 45 篇。', ['pass']],
  ['及时发布政策解读，公开信息1320条。', ['info absent']],
  ['公开信息1320条。', ['info absent']],
])('%s', (text, expected) => {
  expect(judge(rule, { requirements, sections: sixSections({ 1: [text] }) })).toEqual(expected);
});

test('off unless given', () => {
  expect(judge(rule, { sections: sixSections() })).toEqual([]);
});
