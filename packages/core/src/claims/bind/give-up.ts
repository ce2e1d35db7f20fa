import type { BoundMention } from './paragraph.ts';

/** The mention with a difference that its words leave open, which accuses nobody. */
export function giveUp(mention: BoundMention): BoundMention {
  const { bound } = mention;
  return bound?.outcome === 'violation'
    ? { ...mention, bound: { ...bound, outcome: 'undetermined' } }
    : mention;
}
