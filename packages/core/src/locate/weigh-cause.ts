import type { Slip } from '../schema.ts';
import type { Cause } from './cause.ts';
import type { Problem } from './problem.ts';
import { judgeSlip } from './slips.ts';

/** Minus the logarithm of how often a slip of the kind strikes a given place of a report. */
const RARITY: Readonly<Record<Cause['kind'] | 'stated', number>> = {
  cell: 4.6,
  exchange: 5.6,
  line: 4.6,
  carried: 5.6,
  // The prose may speak of something else than the table.
  stated: 4,
};

/** Minus the logarithm of how plausible the cause is. */
export function weighCause({ system }: Problem, cause: Cause): number {
  if (cause.kind !== 'cell') return RARITY[cause.kind];
  const [{ variable, from, to }] = cause.changes;
  if (system.variables[variable] === null) return RARITY.stated + judgeSlip(from, to, true).cost;
  return RARITY.cell + judgeSlip(from, to, system.isTotal[variable]!).cost;
}

/** The slip of which one change of the cause speaks. */
export function slipOf({ system }: Problem, cause: Cause, variable: number): Slip {
  if (cause.kind === 'exchange') return cause.slip;
  if (cause.kind === 'line') return 'total-forgotten';
  if (cause.kind === 'carried') return 'propagated-entry';
  const [{ from, to }] = cause.changes;
  return judgeSlip(from, to, system.isTotal[variable] ?? true).slip;
}
