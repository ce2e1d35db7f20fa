import { parseArgs } from 'node:util';
import type { Lang } from '@gouji/core';
import { nearest } from './nearest.ts';
import { SENTENCES } from './sentences.ts';
import { UsageError } from './usage-error.ts';

/** Every option that some command has; what it does for one stands with that command (`command-table.ts`). */
export const OPTIONS = {
  format: { type: 'string', short: 'f', value: { zh: '格式', en: 'FORMAT' } },
  output: { type: 'string', short: 'o', value: { zh: '文件', en: 'FILE' } },
  severity: { type: 'string', value: { zh: '级别', en: 'LEVEL' } },
  category: { type: 'string', value: { zh: '类别', en: 'CATEGORY' } },
  exclude: { type: 'string', multiple: true, value: { zh: '通配符', en: 'GLOB' } },
  quiet: { type: 'boolean' },
  config: { type: 'string', value: { zh: '文件', en: 'FILE' } },
  out: { type: 'string', value: { zh: '文件夹', en: 'DIR' } },
  expected: { type: 'string', value: { zh: '名单', en: 'LIST' } },
  since: { type: 'string', value: { zh: '文件', en: 'FILE' } },
  workers: { type: 'string', value: { zh: '个数', en: 'N' } },
  'time-limit': { type: 'string', value: { zh: '秒数', en: 'SECONDS' } },
  bodies: { type: 'string', value: { zh: '文件', en: 'FILE' } },
  repeated: { type: 'string', value: { zh: '60,90', en: '60,90' } },
  correction: { type: 'string', value: { zh: '文件', en: 'FILE' } },
  lang: { type: 'string', value: { zh: 'zh|en', en: 'zh|en' } },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

export type OptionName = keyof typeof OPTIONS;

type ValueOf<Option> = Option extends { multiple: true }
  ? string[]
  : Option extends { type: 'string' }
    ? string
    : boolean;

export interface Arguments {
  command: string | undefined;
  /** What follows the command. */
  operands: string[];
  options: { [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]> };
}

/** @param lang of the sentence that says what is wrong with them */
export function parseArguments(argv: readonly string[], lang: Lang): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    const [command, ...operands] = positionals;
    return { command, operands, options: { ...values } };
  } catch (error) {
    throw new UsageError(explain(error, lang));
  }
}

/** Refuses an option that the command does not have. */
export function allowOptions(
  { command = '', options }: Arguments,
  allowed: readonly OptionName[],
  lang: Lang,
): void {
  for (const name of Object.keys(options) as OptionName[]) {
    if (![...ALWAYS, ...allowed].includes(name))
      throw new UsageError(SENTENCES[lang].optionNotOf(`--${name}`, command));
  }
}

/** What every command takes. */
export const ALWAYS: readonly OptionName[] = ['lang', 'debug', 'help', 'version'];

/** The value of an option that has a list of them. */
export function oneOf<T extends string>(
  option: { name: OptionName; value: string | undefined },
  values: readonly T[],
  lang: Lang,
): T | undefined {
  const found = values.find((value) => value === option.value);
  if (option.value === undefined || found !== undefined) return found;
  throw new UsageError(SENTENCES[lang].optionValue(`--${option.name}`, option.value, values));
}

function explain(error: unknown, lang: Lang): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = message.match(/'(?:-\w, )?(--?[^\s'=<]{0,99})/)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return SENTENCES[lang].unknownOption(
      option,
      nearest(
        option,
        OPTION_NAMES.map((name) => `--${name}`),
      ),
    );
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return SENTENCES[lang].optionArgument(option);
  throw error;
}
