import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Reports, WriteOptions, Writer } from '@gouji/outputs';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';

/** Writes one document; the one of an earlier run stands until the new one is whole. */
export async function writeDocument(
  writer: Writer,
  file: string,
  reports: Reports,
  options: WriteOptions,
): Promise<void> {
  const write = await writer.load();
  const part = `${file}.part`;
  try {
    const descriptor = openSync(part, 'w');
    try {
      for await (const piece of write(reports, options)) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      }
    } finally {
      closeSync(descriptor);
    }
    renameSync(part, file);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new UsageError(SENTENCES[options.lang].cannotWrite(file, code ?? ''));
  }
}
