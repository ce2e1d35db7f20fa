import type { FlatCell, FlatText } from './flat-text.ts';

/**
 * The text with the blank cells at the end of a line of tabs as values that were left out: so many of its last cells
 * as a row has. Whether the lines end with the last column is for the reader to find out.
 */
export function keepBlanks(text: FlatText, columns: number): FlatText {
  const lines: FlatCell[][] = [];
  for (const cell of text.cells) {
    const last = lines.at(-1);
    if (last?.[0]?.row === cell.row) last.push(cell);
    else lines.push([cell]);
  }
  return { ...text, cells: lines.flatMap((line) => keepInLine(line, columns)) };
}

function keepInLine(line: readonly FlatCell[], columns: number): FlatCell[] {
  const words = line.findLastIndex(({ kind }) => kind === 'words');
  const from = Math.max(words + 1, line.length - columns);
  return line.map((cell, i) =>
    cell.tabbed && cell.kind === 'blank' && words >= 0 && i >= from ? { ...cell, kind: 'value' } : cell,
  );
}
