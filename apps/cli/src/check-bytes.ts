import { checkReport, type Lang, type ReportResult, refuseDocument } from '@gouji/core';
import { readDocument } from '@gouji/readers';
import { readRelated } from './inputs/read-related.ts';

/**
 * Reads and checks the content of one document.
 *
 * @param source the name it was given by; the files beside it are read where it is a saved page with frames
 */
export async function checkBytes(bytes: Uint8Array, source: string, lang: Lang): Promise<ReportResult> {
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
