import { writeFileSync } from 'node:fs';
import type { Lang } from '@gouji/core';
import type { Io } from '../io.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';

/** Writes a text to a file, or to standard output where none is named. */
export async function writeOutput(text: string, file: string | undefined, lang: Lang, io: Io): Promise<void> {
  if (file === undefined || file === '-') {
    await io.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(SENTENCES[lang].cannotWrite(file, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
