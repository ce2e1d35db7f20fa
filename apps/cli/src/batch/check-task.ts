import { type Lang, type ReportResult, refuseDocument } from '@gouji/core';
import { checkBytes } from '../check-bytes.ts';
import { digestOf } from '../digest-of.ts';
import { readInput } from '../inputs/read-input.ts';
import { asCompanion } from './as-companion.ts';
import type { Task } from './task.ts';

export interface CheckTaskOptions {
  lang: Lang;
  /** Is told the digest before the content is checked. */
  onRead(digest: string): Promise<void>;
}

/** @returns the result of a document, or `unchanged` where its content is what the journal holds already */
export async function checkTask(
  { source, path, known }: Task,
  { lang, onRead }: CheckTaskOptions,
): Promise<ReportResult | 'unchanged'> {
  const where = typeof path === 'string' ? path : Buffer.from(path);
  const bytes = await readInput({ source, path: where, named: false });
  if (typeof bytes === 'string') return refuseDocument(bytes, { source, lang });
  const digest = digestOf(bytes);
  if (digest === known) return 'unchanged';
  await onRead(digest);
  const result = await checkOrCrash(bytes, source, lang);
  return asCompanion({ ...result, digest }, lang);
}

/** A bug that a document meets is its own, and costs nothing else. */
async function checkOrCrash(bytes: Uint8Array, source: string, lang: Lang): Promise<ReportResult> {
  try {
    return await checkBytes(bytes, source, lang);
  } catch {
    return refuseDocument('crashed', { source, lang });
  }
}
