import type { Prose } from '../report/report.ts';
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

/** What prose says in numbers. */
export interface ProseReading {
  claims: PlacedClaim[];
  /** Numbers with a counting unit outside the tables. */
  total: number;
}
