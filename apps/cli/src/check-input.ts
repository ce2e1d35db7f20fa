import { type Lang, type ReasonCode, type ReportResult, refuseDocument } from '@gouji/core';
import { checkBytes } from './check-bytes.ts';
import type { Configurations } from './config/configurations.ts';
import { digestOf } from './digest-of.ts';
import type { Input } from './inputs/collect-inputs.ts';
import { readInput } from './inputs/read-input.ts';
import type { Io } from './io.ts';
import { SENTENCES } from './sentences.ts';
import { stackOf } from './stack-of.ts';
import { tell } from './tell.ts';

interface CheckInputSettings {
  lang: Lang;
  /** Whether a bug shows its stack. */
  debug: boolean;
  configs: Configurations;
  /** Whether the result gives the digest of the bytes; null otherwise. */
  digest: boolean;
}

/**
 * Reads and checks one document. Whatever it is, there is a result: a bug that it meets is its own and costs nothing
 * else.
 */
export async function checkInput(input: Input, settings: CheckInputSettings, io: Io): Promise<ReportResult> {
  const { source } = input;
  const { lang } = settings;
  let bytes: Uint8Array | ReasonCode | undefined;
  let result: ReportResult;
  try {
    bytes = await readInput(input, io);
    const config = await settings.configs.for(source);
    result =
      typeof bytes === 'string'
        ? refuseDocument(bytes, { source, lang })
        : await checkBytes(bytes, source, lang, config?.requirements);
    if (config) result = (await import('./config/apply-config.ts')).applyConfig(result, config);
  } catch (error) {
    if (settings.debug) await tell(io, SENTENCES[lang].crashed(source), stackOf(error));
    result = refuseDocument('crashed', { source, lang });
  }
  return settings.digest && bytes instanceof Uint8Array ? { ...result, digest: digestOf(bytes) } : result;
}
