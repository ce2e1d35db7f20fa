import type { ReportContent, ReportResult } from '@gouji/core';
import type { Mark, Marks } from '@gouji/ui';

/** A mark with what it was made on, for whoever reads the list of them later. */
export interface Decision extends Mark {
  organization: string | null;
  year: number | null;
  message: string;
  address: string;
}

/** By what `keyOf` gives. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What names a report. */
interface Reported {
  source: string;
  report: Pick<ReportContent, 'organization' | 'year'> | null;
}

/**
 * What a finding is known by on this computer: its id, which tells reports apart by their body and year. Where a page
 * names neither, its address does.
 */
export function keyOf(finding: string, { report, source }: Reported): string {
  if (report?.organization && report.year !== null) return finding;
  return `${finding} ${source.replace(/#.*$/s, '')}`;
}

/** The decisions on the findings of one report, by their ids. */
export function ownMarks(decisions: Decisions, result: ReportResult): Marks {
  const own = result.findings.flatMap(({ id }): [string, Mark][] => {
    const decision = decisions[keyOf(id, result)];
    return decision ? [[id, decision]] : [];
  });
  return Object.fromEntries(own);
}
