import { type Lang, type ReportProse, type ReportResult, refuseDocument } from '@gouji/core';
import { checkWithProse } from '../check-bytes.ts';
import { applyConfig } from '../config/apply-config.ts';
import type { Configurations } from '../config/configurations.ts';
import { digestOf } from '../digest-of.ts';
import { readInput } from '../inputs/read-input.ts';
import { asCompanion } from './as-companion.ts';
import type { Task } from './task.ts';

export interface CheckTaskOptions {
  lang: Lang;
  configs: Configurations;
  /** Is told the digest before the content is checked. */
  onRead(digest: string): Promise<void>;
}

export interface CheckedTask {
  result: ReportResult;
  prose: ReportProse;
}

/** @returns the result of a document, or `unchanged` where its content is what the journal holds already */
export async function checkTask(
  { source, path, known, config }: Task,
  { lang, configs, onRead }: CheckTaskOptions,
): Promise<CheckedTask | 'unchanged'> {
  const where = typeof path === 'string' ? path : Buffer.from(path);
  const bytes = await readInput({ source, path: where, named: false });
  if (typeof bytes === 'string') return { result: refuseDocument(bytes, { source, lang }), prose: [] };
  const digest = digestOf(bytes);
  if (digest === known) return 'unchanged';
  await onRead(digest);
  const checked = await checkOrCrash(bytes, source, lang);
  const result = asCompanion({ ...checked.result, digest }, lang);
  const applied = config === null ? result : applyConfig(result, await configs.load(config));
  return { result: applied, prose: checked.prose };
}

/** A bug that a document meets is its own, and costs nothing else. */
async function checkOrCrash(bytes: Uint8Array, source: string, lang: Lang): Promise<CheckedTask> {
  try {
    return await checkWithProse(bytes, source, lang);
  } catch {
    return { result: refuseDocument('crashed', { source, lang }), prose: [] };
  }
}
