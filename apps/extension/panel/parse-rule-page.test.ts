import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseRulePage } from './parse-rule-page.ts';

const FOLDER = join(import.meta.dirname, '../../../packages/core/docs/rules');
const PAGES = globSync('*/*.md', { cwd: FOLDER }).sort();

it('finds the explanation of every rule in both languages', () => {
  expect(PAGES.length).toBeGreaterThan(20);
  for (const name of PAGES) {
    const page = readFileSync(join(FOLDER, name), 'utf8');
    for (const lang of ['zh', 'en'] as const) {
      const text = parseRulePage(page, lang).flat().join('\n');
      expect(text.length, `${name} ${lang}`).toBeGreaterThan(20);
      expect(text, name).not.toMatch(/```|^#|\*\*/m);
      expect(/\p{Script=Han}{8}/u.test(text) || lang === 'en', name).toBe(true);
    }
  }
});

it('keeps a list a list', () => {
  const page =
    '# a/b\n\n一句。\nA line.\n\n## 说明\n\n依据`条例`，\n第五条。\n\n- 甲；\n  续。\n- 乙。\n\n## Explanation\n\nOne\ntwo.\n';
  expect(parseRulePage(page, 'zh')).toEqual(['依据条例，第五条。', ['甲；续。', '乙。']]);
  expect(parseRulePage(page, 'en')).toEqual(['One two.']);
});
