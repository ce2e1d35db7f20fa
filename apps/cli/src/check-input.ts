import { checkReport, type Lang, type ReportResult, refuseDocument } from '@gouji/core';
import { readDocument } from '@gouji/readers';
import type { Input } from './inputs/collect-inputs.ts';
import { readInput } from './inputs/read-input.ts';
import type { Io } from './io.ts';

interface CheckInputSettings {
  lang: Lang;
  /** Whether the result gives the digest of the bytes; null otherwise. */
  digest: boolean;
}

/** Reads and checks one document. Whatever it is, there is a result. */
export async function checkInput(input: Input, settings: CheckInputSettings, io: Io): Promise<ReportResult> {
  const { source } = input;
  const { lang } = settings;
  const bytes = await readInput(input, io);
  if (typeof bytes === 'string') return refuseDocument(bytes, { source, lang });
  const result = await checkBytes(bytes, source, lang);
  return settings.digest ? { ...result, digest: digestOf(bytes) } : result;
}

function digestOf(bytes: Uint8Array): string {
  // Not imported: it takes longer to load than a page to decode.
  const { hash } = process.getBuiltinModule('node:crypto');
  return `sha256:${hash('sha256', bytes)}`;
}

async function checkBytes(bytes: Uint8Array, source: string, lang: Lang): Promise<ReportResult> {
  const reading = await readDocument(bytes, { name: source });
  if ('reason' in reading) {
    const { reason, format } = reading;
    return refuseDocument(reason, { source, lang, ...(format ? { format } : {}) });
  }
  const result = checkReport(reading.blocks, { source, lang, format: reading.format });
  // What is no report only because its end is missing wants to be fetched again.
  const isPart = reading.cutShort && result.reason?.code === 'not-a-report';
  return isPart ? refuseDocument('damaged', { source, lang, format: reading.format }) : result;
}
