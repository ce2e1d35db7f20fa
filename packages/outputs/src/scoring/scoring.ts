import type { Category, Severity } from '@gouji/core';

/** Points off, as an office counts them. Plain data, so that a configuration can hold it. */
export interface Scoring {
  /** Whose scheme it is, shown beside the points. */
  name?: string;
  /** What a report has before anything is taken off; only the points off are shown unless given. */
  full?: number;
  /** The first that fits a finding counts. */
  deductions: readonly Deduction[];
}

/** For findings of a rule or a subject (`prose/`), of a category or a severity; of all that are named, all must fit. */
export interface Deduction {
  rule?: string;
  category?: Category;
  severity?: Severity;
  /** Taken off for each finding, more than 0. */
  points: number;
  /** No more is taken off by this line in one report. */
  most?: number;
}
