import { DOUBTS, type DoubtId } from './doubts.ts';

/** Whether a number with these doubts is compared with no cell. */
export function isBarred(doubts: readonly DoubtId[]): boolean {
  return doubts.some((id) => BARS.has(id));
}

/** Whether the number may be a part of what the cells count, and nothing else. */
export function isPartial(doubts: readonly DoubtId[]): boolean {
  return (
    doubts.some((id) => PARTS.has(id)) &&
    doubts.every((id) => PARTS.has(id) || (id === 'unknownBehind' && doubts.includes('openKinds')))
  );
}

const PARTS = new Set<DoubtId>(DOUBTS.filter(({ leaves }) => leaves === 'excess').map(({ id }) => id));
const BARS = new Set<DoubtId>(DOUBTS.filter(({ leaves }) => leaves === 'nothing').map(({ id }) => id));
