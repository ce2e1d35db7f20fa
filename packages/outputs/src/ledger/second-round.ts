import type { Finding } from '@gouji/core';

/** What an earlier run found, beside this one. */
export interface SecondRound {
  /** Ids of the findings of this run that the earlier one had too. */
  open: ReadonlySet<string>;
  /** What the earlier run found and this one does not. */
  mended: readonly MendedFinding[];
}

export interface MendedFinding {
  source: string;
  organization: string | null;
  year: number | null;
  finding: Finding;
}
