import type { Lang } from '@gouji/core';
import type { RulePage } from '@gouji/ui';

const SECTIONS: Readonly<Record<Lang, string>> = { zh: '说明', en: 'Explanation' };

/** The explanation of a rule's page in one language: its paragraphs, and its lists as lists. */
export function parseRulePage(page: string, lang: Lang): RulePage['parts'] {
  const sections = page.split(/^## /m);
  const section = sections.find((one) => one.startsWith(`${SECTIONS[lang]}\n`)) ?? '';
  const body = section.slice(SECTIONS[lang].length).trim();
  return body.split(/\n{2,9}/).map((block) => {
    const lines = block.split('\n');
    if (!block.startsWith('- ')) return lines.map(plain).join(lang === 'zh' ? '' : ' ');
    const items: string[] = [];
    for (const line of lines) {
      if (line.startsWith('- ')) items.push(plain(line.slice(2)));
      else items[items.length - 1] += plain(line.trim());
    }
    return items;
  });
}

/** Without the signs of Markdown. */
function plain(line: string): string {
  return line.replace(/[`*]/g, '').replace(/\[([^\]]{1,200})\]\([^)]{1,200}\)/g, '$1');
}
