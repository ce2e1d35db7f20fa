import path from 'node:path';
import type { Lang } from '@gouji/core';
import { writerOf } from '@gouji/outputs';
import { checkInput } from '../check-input.ts';
import { Configurations } from '../config/configurations.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { collectInputs, type Input } from '../inputs/collect-inputs.ts';
import type { Io } from '../io.ts';
import type { Arguments } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { tell } from '../tell.ts';
import { TOOL } from '../tool.ts';
import { UsageError } from '../usage-error.ts';
import { useColor } from '../use-color.ts';
import { followChanges } from '../watch/follow-changes.ts';
import { WATCH_WORDS } from '../watch/watch-words.ts';

/** `gouji watch PATH…`: checks documents, and each again when it is saved, until it is interrupted. */
export async function watch(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const { operands, options } = given;
  if (operands.length === 0 || operands.includes('')) throw new UsageError(SENTENCES[lang].noPath);
  if (operands.includes('-')) throw new UsageError(WATCH_WORDS[lang].noStandardInput);
  const exclude = options.exclude ?? [];
  const find = () => collectInputs(operands, { output: undefined, exclude }).inputs;

  const interruption = new AbortController();
  const { signal } = interruption;
  const stop = () => interruption.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const changes = followChanges(operands, signal);
  const inputs = find();
  if (inputs.length === 0) throw new UsageError(SENTENCES[lang].noDocuments(operands));
  for (const input of inputs) await show(input, lang, io);
  await tell(io, WATCH_WORDS[lang].watching(inputs.length));
  for await (const changed of changes) {
    // Looked for anew: a document may have come into a folder.
    const touched = find().filter((input) => changed.has(path.resolve(input.path.toString())));
    for (const input of touched) {
      await tell(io, WATCH_WORDS[lang].saved(input.source));
      await show(input, lang, io);
    }
  }
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return EXIT.ok;
}

async function show(input: Input, lang: Lang, io: Io): Promise<void> {
  // A configuration may have been saved as well.
  const configs = new Configurations(undefined, lang);
  const result = await checkInput(input, { lang, debug: false, configs, digest: false }, io);
  const write = await writerOf('text').load();
  const { stdout } = io;
  const width = stdout.isTerminal ? stdout.columns : undefined;
  const options = { lang, tool: TOOL, color: useColor(stdout, io.env), ...(width ? { width } : {}) };
  for await (const piece of write([result], options)) await stdout.write(piece as string);
}
