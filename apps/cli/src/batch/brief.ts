import type { Reason, ReportResult, Summary } from '@gouji/core';

/** What a run keeps in memory of a result; the rest stands in the journal. */
export interface Brief {
  /** `companion`: 解读, 图解 or 公布情况 of a report, which is no failure. */
  kind: 'checked' | 'companion' | 'unrecognized' | 'unreadable';
  verdict: Summary['verdict'];
  /** Findings by severity. */
  error: number;
  warning: number;
  info: number;
  reason: Reason | null;
  /** A rule met a bug. */
  ruleCrashed: boolean;
  organization: string | null;
  year: number | null;
  publishedOn: string | null;
}

export function briefOf({ status, reason, report, open, summary }: ReportResult): Brief {
  const { verdict, error, warning, info } = summary;
  return {
    kind: reason?.code === 'companion' ? 'companion' : status,
    verdict,
    error,
    warning,
    info,
    reason,
    ruleCrashed: open.some((one) => one.reason === 'crashed'),
    organization: report?.organization ?? null,
    year: report?.year ?? null,
    publishedOn: report?.publishedOn ?? null,
  };
}
