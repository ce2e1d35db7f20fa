import { APPLICANTS } from './applicants.ts';
import { DISCLOSURE } from './disclosure.ts';
import type { FIGURES } from './figures.ts';
import { FLOW } from './flow.ts';
import { LISTS } from './lists.ts';
import { NUMBERS } from './numbers.ts';
import { OUTCOMES } from './outcomes.ts';
import { REVIEW } from './review.ts';
import { SCREENED } from './screened.ts';
import { TRAPS } from './traps.ts';

/**
 * A sentence with its numbers annotated (`notation.ts`), the report that it is about, and the rules besides those that
 * compare a number with a table that find something in it, parted by spaces.
 */
export type Gold = readonly [about: keyof typeof FIGURES, text: string, finds?: string];

export const GOLD: readonly Gold[] = [
  ...FLOW,
  ...APPLICANTS,
  ...OUTCOMES,
  ...REVIEW,
  ...DISCLOSURE,
  ...NUMBERS,
  ...LISTS,
  ...SCREENED,
  ...TRAPS,
];
