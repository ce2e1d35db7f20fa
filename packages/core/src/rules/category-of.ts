import type { Category } from '../schema.ts';

/** What the findings of a rule are about. */
export function categoryOf(rule: string): Category {
  const subject = rule.slice(0, rule.indexOf('/'));
  return BY_RULE[rule] ?? BY_SUBJECT[subject] ?? 'content';
}

const BY_RULE: Readonly<Record<string, Category>> = {
  'structure/numbering': 'form',
  'structure/title': 'form',
  'structure/placeholder': 'form',
  'structure/subsection': 'form',
  'structure/free-form': 'form',
  'identity/page-title': 'form',
  'identity/legal-basis': 'form',
};

const BY_SUBJECT: Readonly<Record<string, Category>> = {
  cell: 'arithmetic',
  applications: 'arithmetic',
  review: 'arithmetic',
  disclosure: 'arithmetic',
  prose: 'prose',
  table: 'form',
  structure: 'content',
  identity: 'content',
  privacy: 'content',
  publication: 'publication',
  series: 'series',
  group: 'series',
};
