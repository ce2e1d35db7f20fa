import { type Lang, RULES } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Io } from '../io.ts';
import { type Arguments, allowOptions } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji rules` */
export async function rules(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  allowOptions(given, [], lang);
  if (given.operands.length > 0) throw new UsageError(SENTENCES[lang].tooMany('rules'));
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(WORDS[lang].severity).map((word) => word.length));
  const lines = RULES.map(({ id, severity, summary }) => {
    return `${id.padEnd(width)}  ${WORDS[lang].severity[severity].padEnd(severityWidth)}  ${summary[lang]}\n`;
  });
  await io.stdout.write(lines.join(''));
  return EXIT.ok;
}
