import type { Result } from '@gouji/core';
import type { ReportWriter } from '../report-writer.ts';
import type { WriteOptions } from '../write.ts';
import { stringifyReport } from './stringify-report.ts';

/** The whole result as JSON, report by report: some thousands are more than one string can hold. */
export function openJson({ tool, lang }: WriteOptions): ReportWriter {
  const empty: Result = { schema: 1, tool, reports: [] };
  const [head, tail] = `${JSON.stringify(empty, null, INDENT)}\n`.split('[]') as [string, string];
  let before = `${head}[\n`;
  return {
    add: (report) => {
      const text = stringifyReport(report, lang, (one) => {
        const lines = JSON.stringify(one, null, INDENT).split('\n');
        return before + lines.map((line) => ' '.repeat(2 * INDENT) + line).join('\n');
      });
      before = ',\n';
      return text;
    },
    close: () => (before === ',\n' ? `\n${' '.repeat(INDENT)}]${tail}` : `${head}[]${tail}`),
  };
}

const INDENT = 2;
