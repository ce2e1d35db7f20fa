import { writeFileSync } from 'node:fs';
import type { Lang, ReportResult } from '@gouji/core';
import { WRITERS, type WriteOptions, type WriterName, writerOf } from '@gouji/outputs';
import type { Io, Output } from './io.ts';
import { SENTENCES } from './sentences.ts';
import { TOOL } from './tool.ts';
import { UsageError } from './usage-error.ts';
import { useColor } from './use-color.ts';

export type FormatName = WriterName;
export const FORMATS: readonly FormatName[] = WRITERS.map(({ name }) => name);

export const showsDigest = (format: FormatName): boolean => writerOf(format).digest;

interface OutputSettings {
  format: FormatName;
  /** A file, standard output unless given. */
  output: string | undefined;
  lang: Lang;
  /** Reports that are consistent are left out of what people read. */
  quiet: boolean;
  /** What letters and ledgers go by beside the results. */
  papers: Pick<WriteOptions, 'scoring' | 'office' | 'deadline'>;
}

/**
 * Opens where the result goes.
 *
 * @returns what takes the reports one by one, in their order, and asks for no more once nobody reads
 */
export function openOutput(
  settings: OutputSettings,
  io: Io,
): (reports: AsyncIterable<ReportResult>) => Promise<void> {
  const { format, lang, quiet, output, papers } = settings;
  const target = openTarget(output, lang, io);
  const writer = writerOf(format);
  if (writer.binary && target.isTerminal)
    throw new UsageError(SENTENCES[lang].binary(format, writer.extension));
  return async (reports) => {
    const write = await writer.load();
    const width = target.isTerminal ? target.columns : undefined;
    const options = {
      ...papers,
      lang,
      tool: TOOL,
      quiet,
      color: useColor(target, io.env),
      ...(width ? { width } : {}),
    };
    for await (const piece of write(reports, options)) if (!(await target.write(piece))) break;
  };
}

/** A file, or standard output unless one is given. */
export function openTarget(output: string | undefined, lang: Lang, io: Pick<Io, 'stdout'>): Output {
  return output === undefined ? io.stdout : openFile(output, lang);
}

/** Emptied at once, so that a file that cannot be written is told before the work. */
function openFile(path: string, lang: Lang): Output {
  const writing = (piece: string | Uint8Array, flag: 'w' | 'a') => {
    try {
      writeFileSync(path, piece, { flag });
      return true;
    } catch (error) {
      throw new UsageError(SENTENCES[lang].cannotWrite(path, (error as NodeJS.ErrnoException).code ?? ''));
    }
  };
  writing('', 'w');
  return { write: async (piece) => writing(piece, 'a'), isTerminal: false, columns: undefined };
}
