import { DOUBTS, type DoubtId } from './doubts.ts';

/** Whether a number with these doubts is compared with no cell. */
export function isBarred(doubts: readonly DoubtId[]): boolean {
  return doubts.some((id) => BARS.has(id));
}

const BARS = new Set<DoubtId>(DOUBTS.filter(({ leaves }) => leaves === 'nothing').map(({ id }) => id));
