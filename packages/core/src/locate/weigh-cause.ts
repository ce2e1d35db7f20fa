import type { Slip } from '../schema.ts';
import type { Cause } from './cause.ts';
import type { Problem } from './problem.ts';
import { judgeSlip } from './slips.ts';
import type { System } from './system.ts';

/** Minus the logarithm of how often a slip of the kind strikes a given place of a report. */
const RARITY = {
  cell: 4.6,
  shifted: 5.6,
  swapped: 6.6,
  /** A total is added up in the row where it stands, so it seldom comes into another. */
  totalInOtherRow: 2,
  line: 4.6,
  carried: 6.6,
  /** The prose may speak of something else than the table. */
  stated: 4,
} as const;

/** Minus the logarithm of how plausible the cause is. */
export function weighCause({ system }: Problem, cause: Cause): number {
  if (cause.kind === 'exchange') return weighExchange(system, cause);
  if (cause.kind !== 'cell') return RARITY[cause.kind];
  const [{ variable, from, to }] = cause.changes;
  if (system.variables[variable] === null) return RARITY.stated + judgeSlip(from, to, true).cost;
  return (
    RARITY.cell + judgeSlip(from, to, system.isTotal[variable]!).cost + weighLean(system, variable, from, to)
  );
}

/** That a large number came into a column of small ones is the more plausible slip. */
function weighLean({ columns }: System, variable: number, from: number, to: number): number {
  const lean = LEAN[columns[variable % columns.length]!] ?? 0;
  return lean * Math.log((from + 0.5) / (to + 0.5));
}

/** Most reviews end with 结果维持, few with 结果纠正. */
const LEAN: Readonly<Record<string, number>> = { upheld: 0.3, corrected: -0.3 };

function weighExchange(system: System, { slip, changes }: Extract<Cause, { kind: 'exchange' }>): number {
  const rarity = slip === 'shifted-cell' ? RARITY.shifted : RARITY.swapped;
  const width = system.columns.length;
  const inTotals = changes.every(({ variable }) => variable % width === width - 1);
  return rarity + (inTotals ? RARITY.totalInOtherRow : 0);
}

/** The slip of which one change of the cause speaks. */
export function slipOf({ system }: Problem, cause: Cause, variable: number): Slip {
  if (cause.kind === 'exchange') return cause.slip;
  if (cause.kind === 'line') return 'total-forgotten';
  if (cause.kind === 'carried') return 'propagated-entry';
  const [{ from, to }] = cause.changes;
  return judgeSlip(from, to, system.isTotal[variable] ?? true).slip;
}
