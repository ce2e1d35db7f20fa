import type { ReportWriter } from '../report-writer.ts';
import type { WriteOptions } from '../write.ts';
import { stringifyReport } from './stringify-report.ts';

/** A report a line, each with the tool. */
export function openNdjson({ tool, lang }: WriteOptions): ReportWriter {
  return {
    add: (report) => stringifyReport(report, lang, (one) => `${JSON.stringify({ ...one, tool })}\n`),
    close: () => '',
  };
}
