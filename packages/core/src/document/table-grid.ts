/** Rows of cells; a span never leaves its group. */
export type RowGroup<N> = N[][] & { closed?: boolean };

export interface PlacedCell<N> {
  cell: N;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A cell that spans more columns than this is taken to span this many; the forms have at most twenty. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 65_534;

/** Past this column cells stand one after the other: where wide spans reach down, each row would search them all. */
const MOST_TRACKED = 400;

/**
 * Places the cells of a table by the WHATWG algorithm for forming a table: a `rowspan` of 0 reaches to the end of its
 * group, no span leaves its group, absurd spans are bounded.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function placeCells<N>(
  groups: readonly RowGroup<N>[],
  attribute: (cell: N, name: string) => string,
): { cells: PlacedCell<N>[]; rows: number; columns: number } {
  const cells: PlacedCell<N>[] = [];
  let rows = 0;
  let columns = 0;
  for (const group of groups) {
    /** For each column, the first row of the group in which it is free. */
    const free: number[] = [];
    group.forEach((row, y) => {
      let x = 0;
      for (const cell of row) {
        while (x < MOST_TRACKED && (free[x] ?? 0) > y) x += 1;
        const columnSpan = readColumnSpan(attribute(cell, 'colspan'));
        const rowSpan = readRowSpan(attribute(cell, 'rowspan'), group.length - y);
        const until = Math.min(x + columnSpan, MOST_TRACKED);
        for (let i = x; i < until; i += 1) free[i] = Math.max(free[i] ?? 0, y + rowSpan);
        cells.push({ cell, row: rows + y, column: x, rowSpan, columnSpan });
        x += columnSpan;
        columns = Math.max(columns, x);
      }
    });
    rows += group.length;
  }
  return { cells, rows, columns };
}

function readColumnSpan(value: string): number {
  return Math.min(parseInteger(value) || 1, MOST_COLUMNS);
}

function readRowSpan(value: string, left: number): number {
  const span = Math.min(parseInteger(value) ?? 1, MOST_ROWS);
  return span === 0 ? left : Math.min(span, left);
}

/** WHATWG's rules for parsing non-negative integers: leading white space, a plus sign, trailing garbage. */
function parseInteger(value: string): number | undefined {
  if (value === '') return undefined;
  const digits = /^[ \t\n\f\r]{0,100}(?:\+|-(?=0{1,100}(?!\d)))?(\d{1,100})/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
