import type { TableCell } from '../../document/blocks.ts';
import { looksLikeValue } from '../numeral.ts';

/**
 * The cells of a row that hold its values, or undefined where their number is not `expected`: nothing is ever shifted
 * into place.
 *
 * @param after the cells after the label
 * @param start the column where the header begins to name values, if there is a header
 * @param end the column after the last one that the header names
 */
export function pickValues(
  after: readonly TableCell[],
  expected: number,
  start: number | undefined,
  end: number | undefined,
): readonly TableCell[] | undefined {
  if (start === undefined || end === undefined) return after.length === expected ? after : undefined;
  const under = after.filter((cell) => cell.column >= start && cell.column < end);
  const beside = after.filter((cell) => !under.includes(cell));
  if (under.length === expected && beside.every((cell) => cell.text === '' && !cell.image)) return under;
  // The label spans too few columns: the values are all there, a column to the left of their names.
  return after.length === expected && after.every((cell) => looksLikeValue(cell.text)) ? after : undefined;
}
