import { existsSync } from 'node:fs';
import type { Lang } from '@gouji/core';
import { COMMANDS } from './command-table.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { helpText } from './help.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { type Arguments, allowOptions, type OptionName, oneOf, parseArguments } from './parse-arguments.ts';
import { readLang } from './read-lang.ts';
import { SENTENCES } from './sentences.ts';
import { stackOf } from './stack-of.ts';
import { tell } from './tell.ts';
import { isUsageError, UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { WriteError } from './write-error.ts';

/**
 * Runs the command.
 *
 * @param argv what follows the name of the command
 * @returns the exit status; never throws
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let lang = readLang(io);
  try {
    const given = parseArguments(argv, lang);
    lang = oneOf({ name: 'lang', value: given.options.lang }, ['zh', 'en'], lang) ?? lang;
    return await dispatch(given, lang, io);
  } catch (error) {
    if (isUsageError(error)) {
      await tell(io, error.message);
      return EXIT.unchecked;
    }
    if (error instanceof WriteError) {
      await tell(io, SENTENCES[lang].cannotWriteOut(error.code));
      return EXIT.unchecked;
    }
    await tell(io, SENTENCES[lang].bug, argv.includes('--debug') ? stackOf(error) : '');
    return EXIT.bug;
  }
}

async function dispatch(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const { command, options } = given;
  if (options.version) return print(`${VERSION}\n`, io);
  if (options.help || command === 'help') return print(helpText(lang), io);
  if (command === undefined) throw new UsageError(SENTENCES[lang].noCommand);

  const found = COMMANDS.find(({ name }) => name === command);
  if (!found) throw new UsageError(unknown(command, lang));
  allowOptions(given, Object.keys(found.options) as OptionName[], lang);
  return (await found.load())(given, lang, io);
}

function unknown(command: string, lang: Lang): string {
  if (existsSync(command)) return SENTENCES[lang].checkMissing(command);
  const names = COMMANDS.map(({ name }) => name);
  return SENTENCES[lang].unknownCommand(command, nearest(command, names));
}

async function print(text: string, io: Io): Promise<ExitStatus> {
  await io.stdout.write(text);
  return EXIT.ok;
}
