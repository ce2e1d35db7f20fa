import type { Passage } from '../claims/claim.ts';
import type { Prose } from '../report/report.ts';

/** A text without its white space, and what a stretch of it is in the text itself. */
export interface Squeezed {
  text: string;
  /** @returns the passage of the characters from `start` to `end` of the squeezed text */
  passage(start: number, end: number): Passage;
}

/** Flattened text breaks words and sentences anywhere; patterns see it without its breaks. */
export function withoutSpace(prose: Prose): Squeezed {
  const { text } = prose;
  if (!/\s/.test(text)) return { text, passage: (start, end) => ({ prose, start, end }) };
  const places: number[] = [];
  for (let i = 0; i < text.length; i += 1) if (!/\s/.test(text[i]!)) places.push(i);
  return {
    text: places.map((place) => text[place]).join(''),
    passage: (start, end) => ({ prose, start: places[start]!, end: places[end - 1]! + 1 }),
  };
}
