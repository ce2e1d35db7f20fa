import type { Prose } from '../report/report.ts';
import type { CellId } from '../report/template.ts';
import type { Claim, Outcome } from '../schema.ts';
import type { TriedReading } from './bind/bind.ts';
import type { Subject } from './subject/subject.ts';
import type { ProseNumber } from './tokens/scan-number.ts';
import type { CaseKind } from './words/sense.ts';

/** A stretch of prose: `prose.text.slice(start, end)`. */
export interface Passage {
  prose: Prose;
  start: number;
  end: number;
}

/** A number in prose with its place: bound to cells, or with the doubts that kept it from it. */
export interface PlacedClaim extends Claim {
  passage: Passage;
  number: ProseNumber;
  /** What it counts; null where it was not bound. */
  subject: Subject | null;
  /** Each thing that its words may mean, with what the cells say of it; of a part of a sum, what the whole may mean. */
  tried: readonly TriedReading[];
  /** It was added up with the other parts of a list; `sums` says how that came out. */
  part: boolean;
}

/** Numbers that are listed as the parts of another. */
export interface ListedSum {
  /** From the first number to the last. */
  passage: Passage;
  parts: readonly number[];
  sum: number;
  /** The number that they are parts of; null where the tables alone say it. */
  whole: number | null;
  /** Where the tables say it: what the sum may be. */
  tried: readonly TriedReading[];
  /** Whether the list claims to be the whole, so that it must add up, or may not be more than the whole. */
  complete: boolean;
  /** Of applications by the way that they came in, of postings, or of anything. */
  of: 'channels' | 'postings' | 'other';
  outcome: Outcome;
}

/** k of n is p %. */
export interface StatedRatio {
  passage: Passage;
  /** A share of a whole, or the change from one number to another. */
  of: 'whole' | 'growth';
  percent: number;
  part: number;
  /** Every number that it may be a share of. */
  bases: readonly number[];
  outcome: Outcome;
}

/** Words that the numbers contradict. */
export type Contradiction =
  | { kind: 'notAllCompleted'; passage: Passage; cell: CellId; value: number }
  | { kind: 'notAllUpheld'; passage: Passage; cases: readonly CaseKind[]; cells: CellId[]; value: number }
  | { kind: 'moreThanReceived'; passage: Passage; received: number; completed: number; percent: number };

/** 173769万条: a number so large that its unit must be wrong. */
export interface UnitSlip {
  passage: Passage;
  mantissa: number;
  unit: string;
}

/** What a sentence says of cells without doubt: the sum of coefficient × cell over `terms` is `constant`. */
export interface Equation {
  /** Tells it from the other equations of the report. */
  id: string;
  /** Every cell once, with a coefficient that is a whole number other than 0. */
  terms: readonly (readonly [cell: CellId, coefficient: number])[];
  /** Whole. */
  constant: number;
  /** The words that state it. */
  quote: string;
}

/** What prose says in numbers. */
export interface ProseReading {
  claims: PlacedClaim[];
  /** Numbers with a counting unit outside the tables. */
  total: number;
  /** Further equations for the search of the wrong cell; a number with more than one meaning gives none. */
  equations: Equation[];
  sums: ListedSum[];
  ratios: StatedRatio[];
  contradictions: Contradiction[];
  units: UnitSlip[];
}

/** The reading of a report without prose. */
export const NO_PROSE: ProseReading = {
  claims: [],
  total: 0,
  equations: [],
  sums: [],
  ratios: [],
  contradictions: [],
  units: [],
};
