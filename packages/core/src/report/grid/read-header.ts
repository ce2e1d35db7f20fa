import type { TableCell } from '../../document/blocks.ts';
import type { LabelIndex, Match } from '../label.ts';
import type { GridRow } from './grid-row.ts';

/** One column at the foot of a header, with what stands above it. */
export interface Leaf<T> {
  column: number;
  /** The texts over the column, from the top. */
  path: string[];
  match: Match<T> | undefined;
  printed: string;
}

/** No header of the forms is wider. */
const MOST_COLUMNS = 400;

/**
 * The columns of a header. Its words may be split over two rows (社会公益 over 组织), so what stands over a column is
 * joined from below until it says a label.
 */
export function readHeader<T>(rows: readonly GridRow[], index: LabelIndex<T>): Leaf<T>[] {
  const width = Math.min(
    MOST_COLUMNS,
    Math.max(0, ...rows.flatMap((row) => row.cells.map((c) => c.column + c.columnSpan))),
  );
  const leaves: Leaf<T>[] = [];
  let foot: TableCell | undefined;
  for (let x = 0; x < width; x += 1) {
    const over = cellsOver(rows, x);
    if (over.length === 0) continue;
    if (leaves.length > 0 && over.at(-1) === foot) continue;
    foot = over.at(-1);
    leaves.push(makeLeaf(x, over, index));
  }
  return leaves;
}

function cellsOver(rows: readonly GridRow[], x: number): TableCell[] {
  const over: TableCell[] = [];
  for (const row of rows) {
    const cell = row.cells.find((c) => c.column <= x && x < c.column + c.columnSpan);
    if (cell && cell !== over.at(-1)) over.push(cell);
  }
  return over;
}

function makeLeaf<T>(column: number, over: readonly TableCell[], index: LabelIndex<T>): Leaf<T> {
  const path = over.map((cell) => cell.text).filter((text) => text !== '');
  let best: { match: Match<T>; printed: string } | undefined;
  for (let from = Math.max(0, path.length - 4); from < path.length; from += 1) {
    const printed = path.slice(from).join('');
    const match = index.find(printed);
    if (match && (!best || (best.match.fit === 'slip' && match.fit === 'official')))
      best = { match, printed };
  }
  return { column, path, match: best?.match, printed: best?.printed ?? path.at(-1) ?? '' };
}
