import type { ReportResult } from '@gouji/core';

/** What a report says of the suppressions. */
export interface Reported {
  organization: string | null;
  year: number | null;
  /** The ids of the findings that were decided on. */
  decided: readonly string[];
}

export function reportedBy({ report, findings }: ReportResult): Reported {
  return {
    organization: report?.organization ?? null,
    year: report?.year ?? null,
    decided: findings.flatMap(({ id, decision }) => (decision ? [id] : [])),
  };
}
