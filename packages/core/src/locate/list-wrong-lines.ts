import { applyCause, type Board, revertCause, setBoard } from './board.ts';
import { type ColumnSums, carryColumn, carryRow, differencesOf, isResult } from './carried-lines.ts';
import type { Cause, Change } from './cause.ts';
import { isZero, toCount } from './exact.ts';
import type { Problem } from './problem.ts';

/**
 * The single lines of table 三 that explain everything by themselves: a row or a column entered twice, cases counted
 * in the column beside their own. Where the line agrees with its own total, others explain as much.
 */
export function listWrongLines(problem: Problem): Cause[] {
  if (problem.system.rule !== 'applications/arithmetic') return [];
  const board = setBoard(problem);
  if (board.broken < 2) return [];
  const causes = [
    ...COLUMN_SUMS.map((sums) => wrongRow(board, sums)),
    wrongColumn(board),
    ...pinnedLines(board),
  ];
  return causes.filter((cause) => cause !== null && mendsAll(board, cause)) as Cause[];
}

const COLUMN_SUMS: readonly ColumnSums[] = ['balance', 'results', 'processed'];

function wrongRow(board: Board, sums: ColumnSums): Cause | null {
  const differences = differencesOf(board, sums).map((difference) => difference ?? 0);
  const total = differences.at(-1)!;
  const entries = differences.slice(0, -1);
  if (!isZero(entries.reduce((sum, difference) => sum + difference, 0) - total)) return null;
  return entries.filter((difference) => !isZero(difference)).length > 1
    ? carryRow(board, sums, differences)
    : null;
}

function wrongColumn(board: Board): Cause | null {
  const differences = differencesOf(board, 'rows').map((difference) => difference ?? 0);
  const { rows } = board.problem.system;
  const of = (row: string) => differences[rows.indexOf(row)] ?? 0;
  const results = rows.filter(isResult).reduce((sum, row) => sum + of(row), 0);
  const processed = of('processedTotal');
  const rest = of('new') + of('carriedOver') - processed - of('carriedForward');
  return isZero(results - processed) && isZero(rest) ? carryColumn(board, differences) : null;
}

/** So many numbers of one line; fewer are found one by one, each with its own slip. */
const SEVERAL = 4;

/** Each line with what the sums across it would have it be. */
function pinnedLines(board: Board): Cause[] {
  const { columns, rows } = board.problem.system;
  const width = columns.length;
  const lines = [
    ...rows.map((_, row) => columns.map((_, column) => row * width + column)),
    ...columns.map((_, column) => rows.map((_, row) => row * width + column)),
  ];
  return lines.flatMap((line) => {
    const own = sumsWithin(board, line);
    if (!own.some((equation) => !isZero(board.residuals[equation]!))) return [];
    const changes = line.map((variable) => readOff(board, variable, own));
    const wrong = changes.filter((change) => change !== null && change.from !== change.to) as Change[];
    return changes.includes(null) || wrong.length < SEVERAL ? [] : [{ kind: 'moved', changes: wrong }];
  });
}

/** The equations that hold several numbers of the line. */
function sumsWithin({ problem }: Board, line: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const variable of line) {
    for (const { equation } of problem.touches[variable]!) {
      counts.set(equation, (counts.get(equation) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([equation]) => equation);
}

/** What the equations across the line would have this number be; null where they dispute it. */
function readOff(
  { problem, residuals, values }: Board,
  variable: number,
  own: readonly number[],
): Change | null {
  const from = values[variable]!;
  let to = Number.NaN;
  for (const { equation, coefficient } of problem.touches[variable]!) {
    if (own.includes(equation)) continue;
    const wanted = from - residuals[equation]! / coefficient;
    if (!Number.isNaN(to) && !isZero(wanted - to)) return null;
    to = wanted;
  }
  const count = Number.isNaN(to) ? null : toCount(to);
  if (count === null || (!isZero(count - from) && !problem.printed[variable])) return null;
  return { variable, from: isZero(count - from) ? count : from, to: count };
}

function mendsAll(board: Board, cause: Cause): boolean {
  applyCause(board, cause);
  const mended = board.broken === 0;
  revertCause(board, cause);
  return mended;
}
