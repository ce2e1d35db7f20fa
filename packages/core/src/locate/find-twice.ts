import type { System } from './system.ts';

/** The two lines of table 三, one beside the other, that hold the same numbers; null where none do. */
export function findTwice(
  { columns, rows }: System,
  values: Float64Array,
  along: 'rows' | 'columns',
): readonly [string, string] | null {
  const width = columns.length;
  const names = along === 'rows' ? rows : columns.slice(0, -1);
  const lines = names.map((_, at) => {
    if (along === 'rows') return [...values.slice(at * width, (at + 1) * width - 1)];
    return rows.map((_, row) => values[row * width + at]!);
  });
  const at = lines.findIndex((line, i) => {
    const next = lines[i + 1];
    const telling = line.filter((value) => value !== 0).length > 1;
    return telling && next !== undefined && line.every((value, place) => value === next[place]);
  });
  return at < 0 ? null : [names[at]!, names[at + 1]!];
}
