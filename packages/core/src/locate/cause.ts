import type { Slip } from '../schema.ts';

export interface Change {
  variable: number;
  from: number;
  to: number;
}

/** What one slip did. */
export type Cause =
  /** to one number */
  | { kind: 'cell'; changes: readonly [Change] }
  /** to two neighbours, or to two rows */
  | { kind: 'exchange'; slip: Slip; changes: readonly Change[] }
  /** to the totals of a row or column that were not filled in */
  | { kind: 'line'; changes: readonly Change[] }
  /** to an entry before formulas added it up, so that no cell stands out; `effects` on the two balances */
  | { kind: 'carried'; changes: readonly []; column: string; difference: number; effects: readonly Effect[] };

/** What a cause did to an equation, to be undone. */
export interface Effect {
  equation: number;
  delta: number;
}

/** Tells a cause from the others of the same problem. */
export function causeKey(cause: Cause): string {
  if (cause.kind === 'carried') return `${cause.column}:${cause.difference}`;
  return cause.changes.map(({ variable, to }) => `${variable}=${to}`).join(' ');
}
