import type { CellId } from '../report/template.ts';
import type { Localisation, Suspect } from '../schema.ts';
import type { Carried } from './cause.ts';

/** Cells to change together, with the value that each should have. */
export type Repair = readonly Suspect[];

/** One cause of broken identities. */
export interface Fault {
  rule: 'applications/arithmetic' | 'review/arithmetic';
  /** The broken identities that it explains, in the order of the template. */
  checks: string[];
  /** Every cell involved, the suspects first. */
  cells: CellId[];
  /** Null where no cell can be held responsible. */
  localisation: Localisation | null;
  /** The cells to change; where that is ambiguous, every cell that one of the repairs changes. */
  suspects: Suspect[];
  /** Every repair with the fewest causes, the most plausible first; empty where none was found. */
  repairs: Repair[];
  /** The search ended before every repair was tried, so there may be others. */
  exhausted: boolean;
  /** A line that is wrong and yet agrees with itself: any of several may be meant. */
  carried: CarriedFault | null;
}

export interface CarriedFault extends Carried {
  /** Two lines side by side that hold the same numbers, so that one of them was probably entered twice. */
  twice: readonly [string, string] | null;
}
