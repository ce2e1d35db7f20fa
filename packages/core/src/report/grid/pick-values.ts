import type { TableCell } from '../../document/blocks.ts';
import { looksLikeValue } from '../numeral.ts';

/** The columns of a table that hold values: from `start` up to `end`, where remarks may follow. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The cells of a row that hold its values, or undefined where their number is not `expected`: nothing is ever shifted
 * into place.
 *
 * @param after the cells after the label
 * @param span where the header names values, if there is a header
 */
export function pickValues(
  after: readonly TableCell[],
  expected: number,
  span: Span | undefined,
): readonly TableCell[] | undefined {
  if (!span) return after.length === expected ? after : undefined;
  const before = after.filter((cell) => cell.column < span.start);
  const under = after.filter((cell) => cell.column >= span.start && cell.column < span.end);
  if (under.length === expected && before.every((cell) => cell.text === '' && !cell.image)) return under;
  // A blank beside the label may be part of it, and then a value is missing.
  if (before.some((cell) => cell.text === '' && !cell.image)) return undefined;
  const filled = dropEmptyEnd(after, expected);
  // The label spans too few columns, or too many: the values are all there, beside their names.
  return filled.length === expected && filled.every((cell) => looksLikeValue(cell.text)) ? filled : undefined;
}

/** Cells without empty ones past the expected number: the end of a row that is too wide. */
export function dropEmptyEnd(cells: readonly TableCell[], expected: number): readonly TableCell[] {
  let length = cells.length;
  while (length > expected && cells[length - 1]!.text === '' && !cells[length - 1]!.image) length -= 1;
  return cells.slice(0, length);
}
