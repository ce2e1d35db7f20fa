import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './problems-and-measures.ts';

const PROBLEM = '一是政策解读的形式较为单一；二是工作人员的业务能力有待加强。';
const MEASURE = '下一步，将丰富解读方式，加强业务培训，提高公开质量。';

test.each<[string, string[], string[]]>([
  ['both', [PROBLEM, MEASURE], ['pass']],
  ['both in one sentence', ['针对公开内容不够丰富的问题，完善栏目，补充信息三百余条。'], ['pass']],
  [
    'under headings',
    ['（一）存在的主要问题', PROBLEM, '（二）改进情况', '1.完善制度。', '2.组织培训。'],
    ['pass'],
  ],
  ['problems alone', [PROBLEM], ['info measures']],
  [
    'wanting is no measure',
    ['公开的主动性还需进一步提高，解读的质量仍需加强，更新的时效有待改进。'],
    ['info measures'],
  ],
  ['measures alone', [MEASURE], ['info problems']],
  ['in other words', ['县区之间公开的深浅不一。2025年将统一公开的内容和时限。'], ['pass']],
  ['in yet others', ['村级公开的质量参差不齐，检索还不方便。专栏已经改版，并组织互查。'], ['pass']],
  ['the motto', ['坚持以公开为常态、不公开为例外，不断加强业务培训，丰富解读方式。'], ['info problems']],
  ['none', ['本单位政府信息公开工作不存在问题。'], ['info denied']],
  ['none, and measures', ['我局没有明显的问题。', MEASURE], ['info denied']],
  ['a denial within a problem', ['公开没有问题的提法不够准确，解读仍有不足。', MEASURE], ['pass']],
  ['too short', ['业务能力不强，将加强培训。'], ['info short']],
  ['nothing', [], []],
])('%s', (_, paragraphs, expected) => {
  expect(judge(rule, { sections: sixSections({ 5: paragraphs }) })).toEqual(expected);
});

test('无 alone is short', () => {
  expect(judge(rule, { sections: sixSections({ 5: ['无'] }) })).toEqual(['info short']);
});
