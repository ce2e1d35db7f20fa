import type { Reason, ReportResult, Summary } from '@gouji/core';
import { type Reported, reportedBy } from '../config/reported-by.ts';
import { countFindings } from '../count-findings.ts';

/** What a run keeps in memory of a result; the rest stands in the journal. */
export interface Brief extends Reported {
  /** `companion`: 解读, 图解 or 公布情况 of a report, which is no failure. */
  kind: 'checked' | 'companion' | 'unrecognized' | 'unreadable';
  verdict: Summary['verdict'];
  /** Findings by severity, without those that were cleared. */
  error: number;
  warning: number;
  info: number;
  reason: Reason | null;
  /** A rule met a bug. */
  ruleCrashed: boolean;
  publishedOn: string | null;
}

export function briefOf(result: ReportResult): Brief {
  const { status, reason, report, open, summary, findings } = result;
  return {
    kind: reason?.code === 'companion' ? 'companion' : status,
    verdict: summary.verdict,
    ...countFindings(findings),
    reason,
    ruleCrashed: open.some((one) => one.reason === 'crashed'),
    ...reportedBy(result),
    publishedOn: report?.publishedOn ?? null,
  };
}
