import type { Entry } from './find-labels.ts';
import type { FlatCell, FlatText } from './flat-text.ts';
import { partValue } from './part-value.ts';
import { valuesBefore } from './values-before.ts';

/**
 * Gives every row the values that are its own, where not all stand after its label, and takes page numbers from
 * among them. Nothing is moved that leaves a doubt.
 *
 * @param before other rows of the table have their values before their labels: a single value may stand so too
 */
export function settleValues<T>(
  rows: readonly Entry<T>[],
  text: FlatText,
  expected: (item: T) => number,
  { before = false } = {},
): Entry<T>[] {
  const settled = standBefore(rows, text, before ? 1 : 2) ?? rows.map((row) => ({ ...row }));
  settled.forEach((row, i) => {
    const wanted = expected(row.item);
    row.values = withoutPageNumbers(partValue(row.values, wanted), wanted);
    const next = settled[i + 1];
    if (next && next.values.length === 0) shareLines(row, next, expected(row.item));
  });
  return settled;
}

/** Where the first row has values before it and the last none after it, all values stand before their labels. */
export function standBefore<T>(
  rows: readonly Entry<T>[],
  { cells }: FlatText,
  least = 2,
): Entry<T>[] | undefined {
  if (rows.length === 0 || rows.at(-1)!.values.length > 0) return undefined;
  const before = valuesBefore(rows[0]!, cells);
  if (before.length < least) return undefined;
  return rows.map((row, i) => {
    const own = valuesBefore(lineOf(row, cells), cells);
    // The name of a group may stand between.
    return { ...row, values: own.length > 0 || i === 0 ? own : rows[i - 1]!.values };
  });
}

/** The row from the beginning of its line: the name of its group may stand there too. */
function lineOf<T>(row: Entry<T>, cells: readonly FlatCell[]): Entry<T> {
  let { start } = row;
  while (cells[start - 1]?.kind === 'words' && cells[start - 1]!.row === cells[start]!.row) start -= 1;
  return { ...row, start };
}

/** A lone whole number after a line of tabs that holds all the values of the row is none of them. */
function withoutPageNumbers(values: FlatCell[], expected: number): FlatCell[] {
  if (values.length === expected) return values;
  const kept = values.filter(({ tabbed }) => tabbed);
  const others = values.filter(({ tabbed, text }) => !tabbed && !/^\d{1,3}$/.test(text));
  const isWhole = kept.length === expected && kept.every(({ row }) => row === kept[0]!.row);
  return isWhole && others.length === 0 && !goesOn(kept, values) ? kept : values;
}

/** Whether the lone figure may be the rest of the last value, broken over two lines: then the row adds up to both. */
function goesOn(kept: readonly FlatCell[], values: readonly FlatCell[]): boolean {
  const rest = values.filter((value) => !kept.includes(value)).map(({ text }) => text);
  const parts = kept.slice(0, -1).reduce((sum, { text }) => sum + Number(text), 0);
  return parts === Number([kept.at(-1)!.text, ...rest].join(''));
}

/** Of two lines of values after one label, the second is that of a next row that has none. */
function shareLines<T>(row: Entry<T>, next: Entry<T>, expected: number): void {
  const last = row.values.at(-1)?.row;
  const first = row.values.filter((value) => value.row !== last);
  const second = row.values.filter((value) => value.row === last);
  const twoLines =
    first.length > 1 && second.length > 1 && first.every((value) => value.row === first[0]!.row);
  if (!twoLines || (first.length !== expected && second.length !== expected)) return;
  row.values = first;
  next.values = second;
}
