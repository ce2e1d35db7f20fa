import type { TableCell } from '../../document/blocks.ts';
import { looksLikeValue } from '../numeral.ts';
import type { Header } from './read-columns.ts';

/**
 * The cells of a row that hold its values, or undefined where their number is not `expected`: nothing is ever shifted
 * into place.
 *
 * @param after the cells after the label
 * @param header where values stand, if there is a header
 */
export function pickValues(
  after: readonly TableCell[],
  expected: number,
  header: Header | undefined,
): readonly TableCell[] | undefined {
  if (!header) return after.length === expected ? after : undefined;
  const under = after.filter((cell) => cell.column >= header.start && cell.column < header.end);
  const beside = after.filter(
    (cell) => cell.column < header.start || (cell.column >= header.end && !header.remarks),
  );
  if (under.length === expected && beside.every((cell) => cell.text === '' && !cell.image)) return under;
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
