import { displayWidth } from './display-width.ts';

/**
 * Breaks a text into lines of at most `width` columns: between words, and between ideographs, but not before closing
 * punctuation. A word longer than the line stands alone.
 */
export function wrapText(text: string, width: number): string[] {
  if (width === Number.POSITIVE_INFINITY) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** An ideograph or a word, with the punctuation before and after it that stays with it. */
const PIECES =
  /[（“《〔「【]{0,9}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]{1,999}|[“”])[，。；：、？！）”》〕」】]{0,9}\s{0,99}|\s/gu;
