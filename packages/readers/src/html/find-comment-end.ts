/**
 * The place behind a comment, or behind what is read as one: Word’s `<![if …]>` and `<?xml …>` end at the next `>`, like
 * a doctype. Null where it does not end, or not where it seems to.
 */
export function findCommentEnd(html: string, at: number): number | null {
  const isComment = html.startsWith('<!--', at);
  const mark = isComment ? '-->' : '>';
  const close = html.indexOf(mark, at + (isComment ? 4 : 2));
  if (close < 0 || (isComment && EARLY_END.test(html.slice(at, close)))) return null;
  return close + mark.length;
}

const EARLY_END = /^<!---?>|--!>/;
