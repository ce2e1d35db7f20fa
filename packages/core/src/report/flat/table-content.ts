import type { Block } from '../../document/blocks.ts';
import { type Entry, isForeign } from './find-labels.ts';
import type { FlatCell, FlatText } from './flat-text.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/**
 * The blocks that hold a table: from the header before its first row to its last value and the rest of its words, with
 * what is printed on the pages between.
 */
export function tableContent<T extends Named>(
  entries: readonly Entry<T>[],
  text: FlatText,
  vocabulary: Vocabulary<T>,
): Set<Block> {
  const { cells, blocks } = text;
  const belongs = ({ kind, text: words }: FlatCell): boolean =>
    kind === 'blank' || (kind === 'words' && vocabulary.knows(words));
  let from = entries.reduce((least, { start }) => Math.min(least, start), cells.length);
  while (from > 0 && belongs(cells[from - 1]!)) from -= 1;
  const values = new Set(entries.flatMap((entry) => entry.values));
  let until = entries.reduce((most, { end }) => Math.max(most, end), 0);
  const goesOn = (cell: FlatCell | undefined): boolean =>
    cell !== undefined && (belongs(cell) || values.has(cell));
  while (goesOn(cells[until + 1])) until += 1;

  const inside = cells.slice(from, until + 1);
  const foreign = new Set(
    inside
      .filter((cell) => cell.kind === 'words' && !cell.tabbed && isForeign(cell, text, vocabulary))
      .map(({ row }) => row),
  );
  for (const { start, end } of entries) {
    for (const cell of cells.slice(start, end + 1)) if (cell.kind === 'words') foreign.delete(cell.row);
  }
  const rows = inside.map(({ row }) => row);
  const first = rows[0]!;
  return new Set(blocks.slice(first, rows.at(-1)! + 1).filter((_, i) => !foreign.has(first + i)));
}
