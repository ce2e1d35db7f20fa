import type { ReportWriter } from './report-writer.ts';
import type { Write, WriteOptions } from './write.ts';

/** A writer that gives each report as soon as it comes. */
export function writeEach(open: (options: WriteOptions) => ReportWriter): Write {
  return async function* write(reports, options) {
    const writer = open(options);
    for await (const report of reports) {
      const text = writer.add(report);
      if (text !== '') yield text;
    }
    const end = writer.close();
    if (end !== '') yield end;
  };
}
