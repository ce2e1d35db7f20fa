import type { Outcome, Severity } from '@gouji/core';

/** `none`: not checked. */
export type Tone = 'good' | 'doubtful' | 'bad' | 'none';

/** A piece of a written-out sum. */
export interface Part {
  text: string;
  /** It is the number that is wrong. */
  wrong: boolean;
}

/** An identity with its numbers: `10 + 1 + 3 + 0 + 24 + 0 = 38`. */
export interface SumLine {
  label: string;
  parts: Part[];
  outcome: Outcome;
  /** The same with the wrong numbers put right, where they are known. */
  corrected: Omit<SumLine, 'corrected'> | null;
}

export interface SuspectOutline {
  cell: string;
  now: string;
  should: string;
  slip: string | null;
}

export interface FindingOutline {
  rule: string;
  severity: Severity;
  headline: string;
  /** Listed where there is more than one. */
  suspects: SuspectOutline[];
  /** What is to be said after them. */
  remark: string | null;
  /** The identities that it breaks. */
  sums: SumLine[];
  expected: string | null;
  /** The words of the report, line by line. */
  quotes: string[];
  /** The cells that it speaks of, where no sum shows them. */
  cells: string[];
}

/** The findings of a table, or of the text. */
export interface GroupOutline {
  title: string;
  summary: string | null;
  findings: FindingOutline[];
  /** A line for each rule whose further findings are only counted. */
  folded: string[];
  /** Identities that hold and say most. */
  sums: SumLine[];
}

/** A report in words, before any layout. */
export interface ReportOutline {
  source: string;
  title: string;
  facts: { label: string; value: string }[];
  tone: Tone;
  verdict: string;
  groups: GroupOutline[];
  notRead: { label: string; items: string[] }[];
  /** Null where nothing was checked. */
  coverage: string | null;
}
