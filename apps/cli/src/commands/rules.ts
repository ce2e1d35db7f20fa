import { categoryOf, type Lang, RULES, SERIES_RULES } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Io } from '../io.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji rules` */
export async function rules(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  if (given.operands.length > 0) throw new UsageError(SENTENCES[lang].tooMany('rules'));
  const format = oneOf({ name: 'format', value: given.options.format }, ['text', 'json'], lang);
  await io.stdout.write(format === 'json' ? asJson(lang) : asText(lang));
  return EXIT.ok;
}

const ALL = [...RULES, ...SERIES_RULES];

function asText(lang: Lang): string {
  const width = Math.max(...ALL.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(WORDS[lang].severity).map((word) => word.length));
  const lines = ALL.map(({ id, severity, summary }) => {
    return `${id.padEnd(width)}  ${WORDS[lang].severity[severity].padEnd(severityWidth)}  ${summary[lang]}\n`;
  });
  return lines.join('');
}

function asJson(lang: Lang): string {
  const list = ALL.map(({ id, severity, summary }) => {
    return { id, severity, category: categoryOf(id), summary: summary[lang] };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}
