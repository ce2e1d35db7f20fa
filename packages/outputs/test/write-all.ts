import type { ReportResult } from '@gouji/core';
import type { WriteOptions } from '../src/write.ts';
import { type WriterName, writerOf } from '../src/writers.ts';

const TOOL = { name: 'gouji', version: '0.1.0' } as const;

/** All that a writer gives, as bytes. */
export async function writeAll(
  name: WriterName,
  reports: readonly ReportResult[],
  options: Partial<WriteOptions> = {},
): Promise<Uint8Array> {
  const write = await writerOf(name).load();
  const pieces: Uint8Array[] = [];
  for await (const piece of write(reports, { lang: 'zh', tool: TOOL, ...options }))
    pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

export async function writeAllText(...given: Parameters<typeof writeAll>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeAll(...given));
}
