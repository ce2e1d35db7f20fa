import type { CellId } from '../report/template.ts';
import type { Localisation, Suspect } from '../schema.ts';

/** One cause of broken identities. */
export interface Fault {
  rule: 'applications/arithmetic' | 'review/arithmetic';
  /** The broken identities that it explains, in the order of the template. */
  checks: string[];
  /** Every cell involved, the suspects first. */
  cells: CellId[];
  /** Null where no cell can be held responsible. */
  localisation: Localisation | null;
  suspects: Suspect[];
}
