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
  const own = after.filter(({ column }) => !header.others.includes(column));
  const under = own.filter((cell) => cell.column >= header.start && cell.column < header.end);
  const beside = own.filter(({ column }) => column < header.start || column >= header.end);
  if (under.length === expected && beside.every((cell) => cell.text === '' && !cell.image)) return under;
  // A blank beside the label may be part of it, and then a value is missing.
  if (beside.some((cell) => cell.column < header.start && cell.text === '' && !cell.image)) return undefined;
  const filled = dropEmptyEnd(after, expected);
  // The label spans too few columns, or too many: the values are all there, beside their names.
  return filled.length === expected && filled.every((cell) => looksLikeValue(cell.text)) ? filled : undefined;
}

/**
 * Cells without empty ones past the expected number: the end of a row that is too wide. Where others are empty too,
 * nobody can tell which one is too many.
 */
export function dropEmptyEnd(cells: readonly TableCell[], expected: number): readonly TableCell[] {
  const isEmpty = (cell: TableCell) => cell.text === '' && !cell.image;
  const end = cells.slice(expected);
  return end.every(isEmpty) && !cells.slice(0, expected).some(isEmpty) ? cells.slice(0, expected) : cells;
}
