import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lang, RULES, type Rule, SERIES_RULES } from '@gouji/core';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import type { Arguments } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji explain RULE` */
export async function explain(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const [id, ...more] = given.operands;
  if (id === undefined) throw new UsageError(SENTENCES[lang].noRule);
  if (more.length > 0) throw new UsageError(SENTENCES[lang].oneRule);
  const all = [...RULES, ...SERIES_RULES];
  const rule = all.find((one) => one.id === id);
  if (!rule)
    throw new UsageError(
      SENTENCES[lang].unknownRule(
        id,
        nearest(
          id,
          all.map((one) => one.id),
        ),
      ),
    );
  await io.stdout.write(inLanguage(readPage(id), rule, lang));
  return EXIT.ok;
}

/** The pages stand in the executable file, beside the bundle, or in the core where the sources run. */
function readPage(id: string): string {
  const { isSea, getAsset } = process.getBuiltinModule('node:sea');
  if (isSea()) return getAsset(`rules/${id}.md`, 'utf8');
  const here = import.meta.dirname;
  try {
    return readFileSync(path.join(here, 'rules', `${id}.md`), 'utf8');
  } catch {
    return readFileSync(path.join(here, '../../../../packages/core/docs/rules', `${id}.md`), 'utf8');
  }
}

/** What opens the page, and the section that says the same in the other language, give way to the rule's own words. */
function inLanguage(page: string, { id, summary }: Pick<Rule<string>, 'id' | 'summary'>, lang: Lang): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  const [, ...sections] = page.split(/^(?=## )/m);
  const kept = sections.filter((section) => !section.startsWith(`## ${SECTION[other]}\n`));
  const body = kept.join('');
  return `# ${id}\n\n${summary[lang]}\n\n${lang === 'zh' ? body.replace(HEADING, translate) : body}`;
}

const SECTION: Readonly<Record<Lang, string>> = { zh: '说明', en: 'Explanation' };

const HEADING = /^(#{2,3} )(Examples|Correct|Incorrect)$/gm;

function translate(_: string, level: string, heading: string): string {
  return level + (HEADINGS[heading] ?? heading);
}

/** Of the examples, which every page has. */
const HEADINGS: Readonly<Record<string, string>> = {
  Examples: '示例',
  Correct: '符合规则',
  Incorrect: '不符合规则',
};
