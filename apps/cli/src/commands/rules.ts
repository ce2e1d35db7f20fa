import { type Category, categoryOf, type Lang, RULES, SERIES_RULES } from '@gouji/core';
import { CATEGORY_WORDS, WORDS } from '@gouji/outputs';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Io } from '../io.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji rules` */
export async function rules(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  if (given.operands.length > 0) throw new UsageError(SENTENCES[lang].tooMany('rules'));
  const format = oneOf({ name: 'format', value: given.options.format }, ['text', 'json'], lang);
  const category = readCategory(given.options.category, lang);
  const asked = ALL.filter(({ id }) => category === undefined || categoryOf(id) === category);
  await io.stdout.write(format === 'json' ? asJson(asked, lang) : asText(asked, lang));
  return EXIT.ok;
}

/** By its name in Chinese or by its id. */
function readCategory(value: string | undefined, lang: Lang): Category | undefined {
  const found = CATEGORIES.find((one) => value === one || value === CATEGORY_WORDS.zh[one]);
  if (value === undefined || found !== undefined) return found;
  const names = CATEGORIES.map((one) => (lang === 'zh' ? CATEGORY_WORDS.zh[one] : one));
  throw new UsageError(SENTENCES[lang].optionValue('--category', value, names));
}

const CATEGORIES = Object.keys(CATEGORY_WORDS.zh) as Category[];

const ALL = [...RULES, ...SERIES_RULES];

function asText(asked: typeof ALL, lang: Lang): string {
  const width = Math.max(...ALL.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(WORDS[lang].severity).map((word) => word.length));
  const lines = asked.map(({ id, severity, summary }) => {
    return `${id.padEnd(width)}  ${WORDS[lang].severity[severity].padEnd(severityWidth)}  ${summary[lang]}\n`;
  });
  return lines.join('');
}

function asJson(asked: typeof ALL, lang: Lang): string {
  const list = asked.map(({ id, severity, summary }) => {
    return { id, severity, category: categoryOf(id), summary: summary[lang] };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}
