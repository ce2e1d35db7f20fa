/** White space of HTML and of Chinese typesetting: NBSP, the ideographic space and the fixed-width spaces. */
const SPACE = /[\s\u00A0\u3000]+/g;

/** Characters that print nothing: soft hyphen, zero-width spaces and joiners, marks of direction, the BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** White space folded to one space, what prints nothing left out. Not trimmed. */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ');
}
