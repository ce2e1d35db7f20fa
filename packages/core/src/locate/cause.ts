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
  /** to several numbers of one row or column, which no other line could account for */
  | { kind: 'moved'; changes: readonly Change[] }
  | CarriedCause;

/**
 * To numbers of one row or column that agree among themselves – an entry with its total, a line entered twice – so
 * that no cell stands out: only the sums across the lines break, and several lines account for them alike.
 */
export interface CarriedCause {
  kind: 'carried';
  changes: readonly [];
  across: Carried;
  effects: readonly Effect[];
  /** What each of the lines would have to become; at least two. */
  lines: readonly (readonly Change[])[];
}

export interface Carried {
  /** What the sums add up: the entries of a column, or those of a row. */
  sums: 'balance' | 'results' | 'processed' | 'rows';
  /** The columns, or for `rows` the rows, whose sums differ, other than the total's. */
  at: readonly string[];
  /** By how much the sum of the first of them differs. */
  difference: number;
}

/** What a cause did to an equation, to be undone. */
export interface Effect {
  equation: number;
  delta: number;
}

/** Tells a cause from the others of the same problem. */
export function causeKey(cause: Cause): string {
  if (cause.kind === 'carried') {
    const { sums } = cause.across;
    return `${sums} ${cause.effects.map(({ equation, delta }) => `${equation}:${delta}`).join(' ')}`;
  }
  return cause.changes.map(({ variable, to }) => `${variable}=${to}`).join(' ');
}
