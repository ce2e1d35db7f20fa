import type { Entry } from './find-labels.ts';
import type { FlatCell } from './flat-text.ts';

/** The values right before a label. */
export function valuesBefore<T>({ start }: Entry<T>, cells: readonly FlatCell[]): FlatCell[] {
  let from = start;
  while (from > 0 && (cells[from - 1]!.kind === 'value' || cells[from - 1]!.kind === 'blank')) from -= 1;
  return cells.slice(from, start).filter(({ kind }) => kind === 'value');
}
