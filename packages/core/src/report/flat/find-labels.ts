import { labelKey, type Match } from '../label.ts';
import type { FlatCell, FlatText } from './flat-text.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/** A label of a table and the values that follow it, up to the next label. */
export interface Entry<T> extends Match<T> {
  printed: string;
  /** The places of its first and its last cell among the cells of the text. */
  start: number;
  end: number;
  values: FlatCell[];
  /** Entries of one region stand in one table, if in any. */
  region: number;
}

/**
 * Finds the labels of a table, whole or broken over lines. Their values may stand after them or between their pieces;
 * what stands after words that the table does not know belongs to no label.
 */
export function findLabels<T extends Named>(text: FlatText, vocabulary: Vocabulary<T>): Entry<T>[] {
  const { cells } = text;
  const entries: Entry<T>[] = [];
  let open: Entry<T> | undefined;
  let region = 0;
  let foreign = new Set<number>();
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i]!;
    if (cell.kind === 'value') open?.values.push(cell);
    const label = cell.kind === 'words' ? readLabel(cells, i, vocabulary) : undefined;
    if (label) {
      const values = cells.slice(i, label.end).filter(({ kind }) => kind === 'value');
      open = { ...label, start: i, values, region };
      entries.push(open);
      i = label.end;
      foreign = new Set();
    } else if (cell.kind === 'break') {
      region += 1;
      open = undefined;
    } else if (cell.kind === 'words' && isForeign(cell, text, vocabulary)) {
      open = undefined;
      foreign.add(cell.row);
      if (foreign.size === MOST_FOREIGN_LINES) region += 1;
    }
  }
  return entries;
}

/** So many lines of prose part two tables. */
const MOST_FOREIGN_LINES = 6;

/** Whether these words stand in no such table; what is printed on every page may stand in any. */
export function isForeign<T extends Named>(
  cell: FlatCell,
  { blocks, repeated }: FlatText,
  vocabulary: Vocabulary<T>,
): boolean {
  const block = blocks[cell.row]!;
  if ('text' in block && repeated.has(block.text)) return false;
  return !vocabulary.knows(cell.text);
}

interface Label<T> extends Match<T> {
  printed: string;
  end: number;
}

/** The label that begins in this cell: in the official words if any, the longest; failing that the shortest. */
function readLabel<T extends Named>(
  cells: readonly FlatCell[],
  from: number,
  vocabulary: Vocabulary<T>,
): Label<T> | undefined {
  let best: Label<T> | undefined;
  const pieces: string[] = [];
  for (const i of joinable(cells, from)) {
    const words = cells[i]!.text;
    const goesOn =
      vocabulary.knows(words) &&
      !NUMERAL.test(words.replace(/\s/g, '')) &&
      vocabulary.knows(cells[from]!.text);
    if (pieces.length > 0 && !goesOn) break;
    pieces.push(words);
    if (labelKey(words) === '') continue;
    const { match, printed } = matchPieces(pieces, vocabulary);
    if (!match || (match.fit === 'slip' && (best || endsWithLabel(pieces, vocabulary)))) continue;
    best = { ...match, printed, end: i };
  }
  return best;
}

/** What the pieces say together, or without the rest of a label beside them: 1.属于国 | 公开 | 家秘密. */
function matchPieces<T extends Named>(
  pieces: readonly string[],
  vocabulary: Vocabulary<T>,
): { match: Match<T> | undefined; printed: string } {
  for (const own of withoutScraps(pieces, vocabulary)) {
    const printed = own.join('');
    const match = vocabulary.find(withoutBrackets(printed));
    if (match?.fit === 'official') return { match, printed };
  }
  const printed = pieces.join('');
  return { match: vocabulary.find(pieces.length > 1 ? withoutBrackets(printed) : printed), printed };
}

/** The pieces without one, or without all, that may be the end of a label beside them. */
function withoutScraps<T extends Named>(
  pieces: readonly string[],
  vocabulary: Vocabulary<T>,
): (readonly string[])[] {
  if (pieces.length < 3) return [];
  const scraps = new Set(pieces.flatMap((piece, i) => (i > 0 && vocabulary.endsOther(piece) ? i : [])));
  const choices = [...scraps].map((scrap) => pieces.filter((_, i) => i !== scrap));
  return scraps.size > 1 ? [...choices, pieces.filter((_, i) => !scraps.has(i))] : choices;
}

/** Joined pieces have no remark in brackets that could be left out: every one of them counts. */
function withoutBrackets(printed: string): string {
  const plain = printed.replace(/\s/g, '');
  return plain.slice(0, 4) + plain.slice(4).replace(/[（()）]/g, '');
}

/** With one, another label begins. */
const NUMERAL = /^(?:[（(][一二三四五六七八九十\d]{1,2}(?:[）)]|$)|[一二三四五六七八九十\d]{1,2}[、.．])/;

const MOST_PIECES = 6;
const MOST_VALUES_BETWEEN = 16;

/** The cells whose words may be the pieces of one label. */
function* joinable(cells: readonly FlatCell[], from: number): Generator<number> {
  let pieces = 0;
  let values = 0;
  for (let i = from; i < cells.length && pieces < MOST_PIECES && values <= MOST_VALUES_BETWEEN; i += 1) {
    const { kind } = cells[i]!;
    if (kind === 'break') return;
    if (kind === 'value') values += 1;
    if (kind !== 'words') continue;
    pieces += 1;
    yield i;
  }
}

/** The rest of one label and the whole of the next are no label with a slip. */
function endsWithLabel<T extends Named>(pieces: readonly string[], vocabulary: Vocabulary<T>): boolean {
  return pieces.some((_, i) => i > 0 && vocabulary.find(pieces.slice(i).join(''))?.fit === 'official');
}
