import type { Board } from './board.ts';
import { type ColumnSums, carryRow, differencesOf, SUMS } from './carried-lines.ts';
import type { Cause } from './cause.ts';
import { isZero } from './exact.ts';

/**
 * An entry of table 三 that is wrong together with the total of its row, or with all its totals: the sums of its column
 * and of the totals differ by the same, in whichever row it stands.
 */
export function listCarriedEntries(board: Board, equation: number): Cause[] {
  const { id } = board.problem.equations[equation]!;
  return COLUMN_SUMS.filter((sums) => SUMS[sums].some((prefix) => id.startsWith(prefix))).flatMap((sums) => {
    return listInColumns(board, sums, id);
  });
}

const COLUMN_SUMS: readonly ColumnSums[] = ['balance', 'results', 'processed'];

function listInColumns(board: Board, sums: ColumnSums, id: string): Cause[] {
  const differences = differencesOf(board, sums);
  const { columns } = board.problem.system;
  const total = columns.length - 1;
  if (differences[total] === null) return [];
  const touched = columns.findIndex((column) => SUMS[sums].some((prefix) => prefix + column === id));
  return columns.flatMap((_, column): Cause[] => {
    const difference = differences[column];
    if (column === total || difference === null || difference === undefined || isZero(difference)) return [];
    if (touched !== total && touched !== column) return [];
    const own = columns.map((_, i) => (i === column || i === total ? difference : 0));
    const cause = carryRow(board, sums, own);
    return cause ? [cause] : [];
  });
}
