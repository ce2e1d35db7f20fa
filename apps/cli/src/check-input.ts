import { checkReport, type Lang, type ReasonCode, type ReportResult, refuseDocument } from '@gouji/core';
import { readDocument } from '@gouji/readers';
import type { Input } from './inputs/collect-inputs.ts';
import { readInput } from './inputs/read-input.ts';
import { readRelated } from './inputs/read-related.ts';
import type { Io } from './io.ts';
import { SENTENCES } from './sentences.ts';
import { stackOf } from './stack-of.ts';
import { tell } from './tell.ts';

interface CheckInputSettings {
  lang: Lang;
  /** Whether a bug shows its stack. */
  debug: boolean;
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
    result =
      typeof bytes === 'string'
        ? refuseDocument(bytes, { source, lang })
        : await checkBytes(bytes, source, lang);
  } catch (error) {
    if (settings.debug) await tell(io, SENTENCES[lang].crashed(source), stackOf(error));
    result = refuseDocument('crashed', { source, lang });
  }
  return settings.digest && bytes instanceof Uint8Array ? { ...result, digest: digestOf(bytes) } : result;
}

function digestOf(bytes: Uint8Array): string {
  // Not imported: it takes longer to load than a page to decode.
  const { hash } = process.getBuiltinModule('node:crypto');
  return `sha256:${hash('sha256', bytes)}`;
}

async function checkBytes(bytes: Uint8Array, source: string, lang: Lang): Promise<ReportResult> {
  const related = readRelated(source);
  const reading = await readDocument(bytes, { name: source, ...(related && { related }) });
  if ('reason' in reading) {
    const { reason, format, detail } = reading;
    return refuseDocument(reason, { source, lang, ...(format && { format }), ...(detail && { detail }) });
  }
  const { blocks, format, placeOf } = reading;
  const result = checkReport(blocks, { source, lang, format, placeOf });
  // What is no report only because its end is missing wants to be fetched again.
  const isPart = reading.cutShort && result.reason?.code === 'not-a-report';
  return isPart ? refuseDocument('damaged', { source, lang, format }) : result;
}
