import type { DoubtId } from '../doubts/doubts.ts';
import type { BoundMention } from './paragraph.ts';

/** The mention with a difference that its words leave open, which accuses nobody. */
export function giveUp(mention: BoundMention, doubt: DoubtId): BoundMention {
  const { bound, doubts } = mention;
  return bound?.outcome === 'violation'
    ? { ...mention, doubts: [...doubts, doubt], bound: { ...bound, outcome: 'undetermined' } }
    : mention;
}
