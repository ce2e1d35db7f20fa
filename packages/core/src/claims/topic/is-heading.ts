import type { Sentence } from '../clauses/clause.ts';

/** （二）依申请公开情况。 at the head of a paragraph, run into it: a short sentence, numbered or no sentence at all. */
export function isHeading(clauses: Sentence, text: string): boolean {
  const [first] = clauses;
  const last = clauses.at(-1)?.tokens.at(-1);
  if (!first || !last || clauses.length > 2 || last.end > LONGEST) return false;
  return OPENS_ITEM.test(text) || NOUN.test(text.slice(0, last.end));
}

const LONGEST = 30;
export const OPENS_ITEM =
  /^\s{0,8}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十])/;
/** 依申请公开方面， */
export function isHeadingClause(words: string): boolean {
  return NOUN.test(words);
}

const NOUN = /(?:情况|方面|工作|公开|处理|办理)$/;
