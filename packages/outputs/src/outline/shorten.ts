import type { Words } from '../words/words.ts';

/** A text as long as somebody reads it; of a longer one the beginning, and how long it is. */
export function shorten(text: string, words: Words): string {
  return text.length <= LONGEST
    ? text
    : text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '') + words.cut(text.length);
}

const LONGEST = 600;
const SHOWN = 200;
