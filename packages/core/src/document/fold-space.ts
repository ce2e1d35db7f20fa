/** White space of HTML and of Chinese typesetting: NBSP, the ideographic space and the fixed-width spaces. */
const SPACE = /[\s\u00A0\u3000]+/g;

/**
 * Characters that print nothing: control characters, soft hyphen, zero-width spaces and joiners, marks of direction,
 * invisible operators, fillers, variation selectors, the BOM, the place of an object, tags.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious: control characters and marks that combine with nothing here are what it takes out
  /[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFC]|\uDB40[\uDC00-\uDFFF]/g;

/** White space folded to one space, what prints nothing left out. Not trimmed. */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ');
}
