import type { Prose } from '../report/report.ts';
import type { CellId } from '../report/template.ts';
import type { Claim } from '../schema.ts';

/** A stretch of prose: `prose.text.slice(start, end)`. */
export interface Passage {
  prose: Prose;
  start: number;
  end: number;
}

/** A number in prose that was bound to cells, with its place. */
export interface PlacedClaim extends Claim {
  passage: Passage;
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
}
