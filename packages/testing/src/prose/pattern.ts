/**
 * A sentence with slots for figures.
 *
 * - `{received}`: a number that the words bind to the tables (`figure-slots.ts`); one of the values that they allow
 * - `{part 1 of 3 received}`: a part of the last such number, so that the three add up to it
 * - `{whole 60 900}`: a number that no table holds, for the parts behind it; `{plus 20 90}` is added to it, `{sum}` is all
 * - `{share granted processed}`: what share the one is of the other, in per cent with one decimal
 * - `{free 20 300}`: a number that nothing may compare, within these bounds
 * - `{self}`, `{year}`, `{year-1}`, `{year+1}`: words
 */
export interface Pattern {
  text: string;
  /** What the figures must be for the sentence to be true. */
  when?: (value: (slot: string) => number) => boolean;
  /** The sentence is about numbers that no table holds. */
  trap?: true;
}
