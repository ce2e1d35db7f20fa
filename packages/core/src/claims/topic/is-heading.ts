import type { Sentence } from '../clauses/clause.ts';
import { HEADING, OPENS_ITEM } from '../words/phrases.ts';

/** （二）依申请公开情况。 at the head of a paragraph, run into it: a short sentence, numbered or no sentence at all. */
export function isHeading(clauses: Sentence, text: string): boolean {
  const [first] = clauses;
  const last = clauses.at(-1)?.tokens.at(-1);
  if (!first || !last || clauses.length > 2 || last.end > LONGEST) return false;
  return OPENS_ITEM.test(text) || HEADING.test(text.slice(0, last.end));
}

const LONGEST = 30;
/** 依申请公开方面， */
export function isHeadingClause(words: string): boolean {
  return HEADING.test(words);
}
