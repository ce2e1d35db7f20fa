import { YUAN } from '../words/units.ts';
import type { BoundMention } from './paragraph.ts';

/** A number with a counting unit, whose digits are sure. */
export function isCounted({ kind, number }: BoundMention): boolean {
  return (
    kind === 'number' && !number.percent && !number.unsure && number.unit !== null && number.unit !== YUAN
  );
}

/** No bracket that the one stands in closes before the other. */
export function sharesAsides(before: BoundMention, behind: BoundMention): boolean {
  return before.asides.every((aside, i) => behind.asides[i] === aside);
}
