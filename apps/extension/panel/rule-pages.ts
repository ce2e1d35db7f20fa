import { type Lang, RULES, SERIES_RULES } from '@gouji/core';
import type { RulePage } from '@gouji/ui';
import { parseRulePage } from './parse-rule-page.ts';

/** The pages that `gouji explain` prints; of a size that only a reader who asks should load. */
const PAGES = import.meta.glob<string>('../../../packages/core/docs/rules/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a rule says and goes by, in the reader's language. */
export function explainRule(id: string, lang: Lang): RulePage | null {
  const path = Object.keys(PAGES).find((one) => one.endsWith(`/rules/${id}.md`));
  const rule = [...RULES, ...SERIES_RULES].find((one) => one.id === id);
  if (path === undefined || !rule) return null;
  return { summary: rule.summary[lang], parts: parseRulePage(PAGES[path]!, lang) };
}
