import type { ReportResult } from '@gouji/core';

/** Writes report by report; what it gives, in its order, is the whole. */
export interface ReportWriter {
  add(report: ReportResult): string;
  /** What stands after the last. */
  close(): string;
}
