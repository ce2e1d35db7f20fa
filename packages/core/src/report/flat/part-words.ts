import type { FlatCell, FlatText } from './flat-text.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/**
 * The text with the words of a line parted where only spaces part them (结果维持 结果纠正 其他结果). A line is parted
 * only where every part is one that the table knows. What the table does not know and is printed on every page is left
 * out: it stands between the halves of labels.
 */
export function partWords<T extends Named>(text: FlatText, vocabulary: Vocabulary<T>): FlatText {
  const own = text.cells.filter((cell) => !isPageHead(cell, text, vocabulary));
  return { ...text, cells: own.flatMap((cell) => partCell(cell, vocabulary)) };
}

function isPageHead<T extends Named>(
  { kind, text, row }: FlatCell,
  { blocks, repeated }: FlatText,
  vocabulary: Vocabulary<T>,
): boolean {
  const block = blocks[row]!;
  if (kind !== 'words' || !('text' in block) || !repeated.has(block.text)) return false;
  return !vocabulary.knows(text) && !vocabulary.find(text);
}

/** Fifteen names of outcomes and the kinds of case over them take less. */
const LONGEST_HEADER = 120;

/** A name with a space after each of its characters. */
const MOST_PIECES = 8;

function partCell<T extends Named>(cell: FlatCell, vocabulary: Vocabulary<T>): FlatCell[] {
  if (cell.kind !== 'words' || !cell.text.includes(' ') || cell.text.length > LONGEST_HEADER) return [cell];
  const pieces = cell.text.split(' ');
  const isKnown = (from: number, until: number): boolean => {
    const words = pieces.slice(from, until).join(' ');
    if (vocabulary.knows(words)) return true;
    // 总计 未经复议直接起诉 are two labels, not one with a slip
    const match = vocabulary.find(words);
    return match !== undefined && (match.fit === 'official' || until - from === 1);
  };
  if (isKnown(0, pieces.length)) return [cell];
  const parts: FlatCell[] = [];
  for (let from = 0; from < pieces.length; ) {
    let until = Math.min(from + MOST_PIECES, pieces.length);
    while (until > from && !isKnown(from, until)) until -= 1;
    if (until === from) return [cell];
    parts.push({ ...cell, text: pieces.slice(from, until).join(' ') });
    from = until;
  }
  return parts;
}
