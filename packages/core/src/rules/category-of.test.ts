import { expect, test } from 'vitest';
import { categoryOf } from './category-of.ts';
import { RULES } from './registry.ts';

test.each([
  ['cell/negative', 'arithmetic'],
  ['applications/fee-notice', 'arithmetic'],
  ['review/arithmetic', 'arithmetic'],
  ['disclosure/in-force', 'arithmetic'],
  ['prose/sum', 'prose'],
  ['table/missing', 'form'],
  ['structure/numbering', 'form'],
  ['structure/title', 'form'],
  ['identity/legal-basis', 'form'],
  ['structure/section', 'content'],
  ['identity/year', 'content'],
  ['privacy/phone', 'content'],
  ['publication/deadline', 'publication'],
  ['series/carry', 'series'],
  ['group/alike', 'series'],
])('%s is %s', (rule, category) => {
  expect(categoryOf(rule)).toBe(category);
});

test('no rule has a subject of which nothing is known', () => {
  const subjects =
    'cell applications review disclosure prose table structure identity privacy publication series group';
  for (const { id } of RULES) expect(subjects.split(' ')).toContain(id.split('/')[0]);
});
