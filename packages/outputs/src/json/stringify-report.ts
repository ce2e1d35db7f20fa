import { type Lang, type ReportResult, refuseDocument } from '@gouji/core';

/** A row of tens of megabytes, which each of its cells holds, is more than one string can: then the document is refused. */
export function stringifyReport(
  report: ReportResult,
  lang: Lang,
  write: (report: ReportResult) => string,
): string {
  try {
    return write(report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { source, digest, format } = report;
    const refused = refuseDocument('too-large', { source, lang, ...(format ? { format } : {}) });
    return write({ ...refused, digest });
  }
}
