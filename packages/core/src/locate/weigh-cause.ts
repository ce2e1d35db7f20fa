import type { Slip } from '../schema.ts';
import type { Cause, Change } from './cause.ts';
import type { Problem } from './problem.ts';
import { judgeSlip, judgeUsual } from './slips.ts';
import type { System } from './system.ts';

/** Minus the logarithm of how often a slip of the kind strikes a given place of a report. */
const RARITY = {
  cell: 4.6,
  shifted: 5.6,
  swapped: 6.6,
  /** A total is added up in the row where it stands, so it seldom comes into another. */
  totalInOtherRow: 2,
  line: 4.6,
  /** To a number, and to others so that its line still agrees. */
  moved: 9,
  /** The prose may speak of something else than the table. */
  stated: 4,
} as const;

/** Minus the logarithm of how plausible the cause is. */
export function weighCause({ system }: Problem, cause: Cause): number {
  if (cause.kind === 'exchange') return weighExchange(system, cause);
  if (cause.kind === 'line') return RARITY.line;
  if (cause.kind === 'moved') return RARITY.moved + weighLine(system, cause.changes);
  if (cause.kind === 'carried') {
    const likelihood = cause.lines.reduce((sum, line) => sum + Math.exp(-weighLine(system, line)), 0);
    return RARITY.moved - Math.log(likelihood);
  }
  const [{ variable, from, to }] = cause.changes;
  if (system.variables[variable] === null) {
    return RARITY.stated + judgeSlip(from, to, true).cost + judgeUsual(from, to);
  }
  return RARITY.cell + weighChange(system, cause.changes[0]);
}

/** The slip of the number that struck first; the others follow from it. */
export function weighLine(system: System, line: readonly Change[]): number {
  return Math.min(...line.map((change) => weighChange(system, change)));
}

function weighChange(system: System, { variable, from, to }: Change): number {
  const isTotal = system.isTotal[variable]!;
  // the totals of table 三 are made by its entries, of which that is said already
  const usual = isTotal && system.rule === 'applications/arithmetic' ? 0 : judgeUsual(from, to);
  return judgeSlip(from, to, isTotal).cost + usual + weighLean(system, variable, from, to);
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
  if (cause.kind === 'carried' || cause.kind === 'moved') return 'propagated-entry';
  const [{ from, to }] = cause.changes;
  return judgeSlip(from, to, system.isTotal[variable] ?? true).slip;
}
