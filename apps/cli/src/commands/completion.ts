import type { Lang } from '@gouji/core';
import type { Command } from '../command-table.ts';
import { completionScript, SHELLS } from '../completion/completion-script.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Io } from '../io.ts';
import type { Arguments } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji completion SHELL` */
export async function completion(
  given: Arguments,
  lang: Lang,
  io: Io,
  commands: readonly Command[],
): Promise<ExitStatus> {
  const [name, ...more] = given.operands;
  const shell = SHELLS.find((one) => one === name);
  if (!shell || more.length > 0) throw new UsageError(SENTENCES[lang].oneShell(SHELLS));
  await io.stdout.write(completionScript(shell, commands, lang));
  return EXIT.ok;
}
