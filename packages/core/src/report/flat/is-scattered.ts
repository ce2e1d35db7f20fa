import type { Entry } from './find-labels.ts';
import type { FlatCell, FlatText } from './flat-text.ts';
import { valuesBefore } from './values-before.ts';

/**
 * Whether the values cannot be said to stand after their labels: a converter that follows the print, not the table,
 * writes some of them before and some at the end of the page. A row that happens to have seven then has another's.
 */
export function isScattered<T>(
  rows: readonly Entry<T>[],
  { cells }: FlatText,
  expected: (item: T) => number,
): boolean {
  const last = rows.at(-1);
  if (!last) return false;
  const before = valuesBefore(rows[0]!, cells);
  if (before.length > 1 && last.values.length > 0 && !areColumnNumbers(before)) return true;
  const loose = rows.filter((row) => row.values.length > 0 && !sharesLine(row, cells));
  const odd = loose.map(({ item, values }) => (values.length === expected(item) ? 0 : values.length));
  return odd.filter((count) => count > 0).length * 2 > loose.length && !isRegular(odd);
}

/** Some forms number their columns under the header. */
function areColumnNumbers(values: readonly FlatCell[]): boolean {
  return values.every(({ text }, i) => text === String(i + 1));
}

/** Whether a value stands on a line of the label. */
function sharesLine<T>({ start, end, values }: Entry<T>, cells: readonly FlatCell[]): boolean {
  const lines = new Set(
    cells.slice(start, end + 1).flatMap(({ kind, row }) => (kind === 'words' ? row : [])),
  );
  return values.some(({ row }) => lines.has(row));
}

/** Rows that lack the same column have the same number of values. */
function isRegular(counts: readonly number[]): boolean {
  const odd = counts.filter((count) => count > 0);
  return odd.some((count) => odd.filter((other) => other === count).length * 2 > odd.length);
}
