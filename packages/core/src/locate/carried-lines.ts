import type { Board } from './board.ts';
import type { Carried, Cause, Change, Effect } from './cause.ts';
import { isZero, toCount } from './exact.ts';
import type { System } from './system.ts';

const BALANCE = 'applications/balance:';
const RESULTS = 'applications/result-total:';
const ROWS = 'applications/row-total:';

/** The sums down the columns of table 三 in which one row is looked for. */
export type ColumnSums = Exclude<Carried['sums'], 'rows'>;

/** The equations of each kind of sum, by the beginning of their ids. */
export const SUMS: Readonly<Record<Carried['sums'], readonly string[]>> = {
  balance: [BALANCE],
  results: [RESULTS],
  processed: [BALANCE, RESULTS],
  rows: [ROWS],
};

/**
 * By how much the sum of each column (for `rows`, of each row) differs; null where that cannot be told, and where the
 * two sums that （七）总计 stands in differ by different amounts.
 */
export function differencesOf(board: Board, sums: Carried['sums']): (number | null)[] {
  const { columns, rows } = board.problem.system;
  const [first, second] = SUMS[sums];
  const of = (line: string, prefix: string) => {
    const equation = board.problem.byId.get(prefix + line);
    return equation === undefined ? null : board.residuals[equation]!;
  };
  return (sums === 'rows' ? rows : columns).map((line) => {
    const difference = of(line, first!);
    return second !== undefined && difference !== of(line, second) ? null : difference;
  });
}

/** One row is wrong by these differences of the columns, and whatever it is added up in with it. */
export function carryRow(board: Board, sums: ColumnSums, differences: readonly number[]): Cause | null {
  const { columns, rows } = board.problem.system;
  const processed = rows.indexOf('processedTotal');
  const lines = rows.flatMap((row, at): Change[][] => {
    const sign = signOf(sums, row);
    if (sign === 0) return [];
    const own = changeAll(board, rowDeltas(columns, at, differences, sign));
    // what a result brings with it comes to its total too
    const carries = sums === 'balance' && isResult(row);
    const total = carries ? changeAll(board, rowDeltas(columns, processed, differences, 1)) : [];
    return own && total ? [[...own, ...total]] : [];
  });
  return carry(board, sums, differences, lines);
}

/** One column is wrong by these differences of the rows, or that of the totals is. */
export function carryColumn(board: Board, differences: readonly number[]): Cause | null {
  const { columns } = board.problem.system;
  const lines = columns.flatMap((_, column): Change[][] => {
    const sign = column === columns.length - 1 ? 1 : -1;
    const deltas = differences.map((difference, row): Delta => {
      return [row * columns.length + column, sign * difference];
    });
    const changes = changeAll(board, deltas);
    return changes ? [changes] : [];
  });
  return carry(board, 'rows', differences, lines);
}

/** A row that is a result, neither intake nor total nor rest. */
export function isResult(row: string): boolean {
  return !OTHERS.has(row);
}

const OTHERS: ReadonlySet<string> = new Set(['new', 'carriedOver', 'processedTotal', 'carriedForward']);

/** What a difference of the sums adds to an entry of the row when it is mended there; 0 where it cannot be. */
function signOf(sums: ColumnSums, row: string): number {
  if (sums === 'processed') return row === 'processedTotal' ? 1 : 0;
  if (sums === 'results') return isResult(row) ? -1 : 0;
  if (row === 'processedTotal') return 0;
  return row === 'new' || row === 'carriedOver' ? -1 : 1;
}

type Delta = readonly [variable: number, delta: number];

function rowDeltas(
  columns: System['columns'],
  row: number,
  differences: readonly number[],
  sign: number,
): Delta[] {
  return differences.map((difference, column): Delta => [row * columns.length + column, sign * difference]);
}

/** Null where one of the numbers was not printed, was changed already, or would be no count. */
function changeAll({ problem, values, used }: Board, deltas: readonly Delta[]): Change[] | null {
  const changes: Change[] = [];
  for (const [variable, delta] of deltas) {
    if (isZero(delta)) continue;
    const from = values[variable]!;
    const to = toCount(from + delta);
    if (to === null || !problem.printed[variable] || used[variable]) return null;
    changes.push({ variable, from, to });
  }
  return changes;
}

function carry(
  board: Board,
  sums: Carried['sums'],
  differences: readonly number[],
  lines: Change[][],
): Cause | null {
  const [only, ...others] = lines;
  if (!only) return null;
  if (others.length === 0) return { kind: 'moved', changes: only };
  const { columns, rows } = board.problem.system;
  const names = sums === 'rows' ? rows : columns.slice(0, -1);
  const at = names.filter((_, i) => !isZero(differences[i]!));
  const effects = SUMS[sums].flatMap((prefix) => {
    return (sums === 'rows' ? rows : columns).flatMap((name, i): Effect[] => {
      const equation = board.problem.byId.get(prefix + name);
      return equation === undefined || isZero(differences[i]!) ? [] : [{ equation, delta: -differences[i]! }];
    });
  });
  const difference = differences[names.indexOf(at[0]!)]!;
  return { kind: 'carried', changes: [], across: { sums, at, difference }, effects, lines };
}
