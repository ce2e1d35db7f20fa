import { foldRadicals } from './fold-radicals.ts';
import { foldSpace } from './fold-space.ts';

/**
 * A line with its white space folded but for its tabs. Those stay, also at its ends: they stood between cells, and what
 * they part may be empty.
 */
export function foldCells(line: string): string {
  const cells = line.split('\t').map((cell) => foldRadicals(foldSpace(cell)).trim());
  return closeNumeral(cells.join('\t'));
}

/** A tab after a numeral is the indent of a list, one before a lone line that of a paragraph. */
function closeNumeral(line: string): string {
  const text = /^\t{1,9}[^\t\d][^\t]{3,}$/.test(line) ? line.trimStart() : line;
  return text.replace(
    /^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、])\t(?=\p{Script=Han})/u,
    '$1',
  );
}
