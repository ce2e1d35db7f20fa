import { checkDocument, type Lang, type ReportProse, type ReportResult, refuseDocument } from '@gouji/core';
import type { Requirements } from '@gouji/core/schema';
import { readDocument } from '@gouji/readers';
import { readRelated } from './inputs/read-related.ts';

/**
 * Reads and checks the content of one document.
 *
 * @param source the name it was given by; the files beside it are read where it is a saved page with frames
 */
export async function checkBytes(
  bytes: Uint8Array,
  source: string,
  lang: Lang,
  requirements?: Requirements,
): Promise<ReportResult> {
  return (await checkWithProse(bytes, source, lang, requirements)).result;
}

/** As `checkBytes`, with the prose that other reports may repeat. */
export async function checkWithProse(
  bytes: Uint8Array,
  source: string,
  lang: Lang,
  requirements?: Requirements,
): Promise<{ result: ReportResult; prose: ReportProse }> {
  const related = readRelated(source);
  const reading = await readDocument(bytes, { name: source, ...(related && { related }) });
  if ('reason' in reading) {
    const { reason, format, detail } = reading;
    const facts = { source, lang, ...(format && { format }), ...(detail && { detail }) };
    return { result: refuseDocument(reason, facts), prose: [] };
  }
  const { blocks, format, placeOf } = reading;
  const { result, prose } = checkDocument(blocks, { source, lang, format, placeOf, requirements });
  // What is no report only because its end is missing wants to be fetched again.
  const isPart = reading.cutShort && result.reason?.code === 'not-a-report';
  return isPart
    ? { result: refuseDocument('damaged', { source, lang, format }), prose: [] }
    : { result, prose };
}
