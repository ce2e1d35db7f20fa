import type { Build } from './load-build.ts';

/** The result of a whole check, from the bytes, as the command makes it. */
export async function checkPage({ core, readers }: Build, bytes: Uint8Array): Promise<unknown> {
  const reading = await readers.readDocument(bytes);
  if ('reason' in reading) return { reason: reading.reason, format: reading.format };
  return core.checkReport(reading.blocks, { source: 'bench', format: reading.format });
}
