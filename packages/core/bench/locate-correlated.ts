import type { Random } from '@gouji/testing';
import type { CellId } from '../src/report/template.ts';
import {
  addresses,
  type Case,
  misprint,
  type Scenario,
  type Slips,
  type StruckTable,
} from './locate-scenarios.ts';

/** An entry of table 三 that is wrong, and those of its totals that were made to agree with it. */
export function moveWithTotals(totals: { row: boolean; column: boolean }): Scenario {
  return (given) => {
    const { truth, random, nonZero } = given;
    const grid = addresses(given.template, 'applications');
    const totalRow = grid.at(-2)!;
    // without a total of its column an entry of the intake or of what is carried forward has none to move along
    const rows = totals.column ? grid.slice(2, -2) : grid;
    const entries = rows.flatMap((row) => row.slice(0, -1).map((cell, column) => ({ cell, row, column })));
    const allowed = nonZero ? entries.filter(({ cell }) => truth[cell] !== 0) : entries;
    if (allowed.length === 0) return null;
    const { cell, row, column } = random.pick(allowed);
    const printed = misprint(truth[cell]!, random);
    const moved = [cell];
    if (totals.row) moved.push(row.at(-1)!);
    if (totals.column) moved.push(totalRow[column]!);
    if (totals.row && totals.column) moved.push(totalRow.at(-1)!);
    return shift(moved, printed - truth[cell]!, given);
  };
}

/** The values of a row printed in the row beside it too, with its total or without. */
export function enterRowTwice(withTotal: boolean): Scenario {
  return (given) => {
    const width = withTotal ? 7 : 6;
    return copyLine(
      addresses(given.template, 'applications').map((row) => row.slice(0, width)),
      given,
    );
  };
}

/** The values of a column of applicants printed in the column beside it too. */
export const enterColumnTwice: Scenario = (given) => {
  const grid = addresses(given.template, 'applications');
  return copyLine(
    [0, 1, 2, 3, 4, 5].map((column) => grid.map((row) => row[column]!)),
    given,
  );
};

/** Two rows, each printed in the place of the other, with their totals or without. */
export function exchangeRows(options: { withTotal: boolean; neighbours: boolean }): Scenario {
  return ({ template, truth, random }) => {
    const rows = addresses(template, 'applications').map((row) => row.slice(0, options.withTotal ? 7 : 6));
    const at = random.integer(0, rows.length - (options.neighbours ? 2 : 1));
    const other = options.neighbours ? at + 1 : random.integer(0, rows.length - 1);
    return changed(
      [
        ...rows[at]!.map((cell, i): Print => [cell, truth[rows[other]![i]!]!]),
        ...rows[other]!.map((cell, i): Print => [cell, truth[rows[at]![i]!]!]),
      ],
      truth,
    );
  };
}

/** Cases counted in another column of their row, or in another row of their column. */
export function countElsewhere(along: 'row' | 'column'): Scenario {
  return (given) => {
    const { template, truth, random } = given;
    const grid = addresses(template, 'applications').map((row) => row.slice(0, -1));
    const lines = along === 'row' ? grid : [0, 1, 2, 3, 4, 5].map((c) => grid.slice(2, -2).map((r) => r[c]!));
    const pairs = lines.flatMap((line) => {
      return line.filter((cell) => truth[cell] !== 0).map((cell) => ({ cell, line }));
    });
    if (pairs.length === 0) return null;
    const { cell, line } = random.pick(pairs);
    const other = random.pick(line.filter((one) => one !== cell));
    const cases = random.integer(1, truth[cell]!);
    return { [cell]: truth[cell]! - cases, [other]: truth[other]! + cases };
  };
}

/** Intake and what is carried forward, or intake and decisions, moved together so that the balance holds. */
export const moveBothSides: Scenario = (given) => {
  const { template, truth, random, nonZero } = given;
  const grid = addresses(template, 'applications');
  const column = random.integer(0, 5);
  const cell = grid[random.integer(0, 1)]![column]!;
  if (nonZero && truth[cell] === 0) return null;
  const other = grid.at(random.pick([-1, -2]))![column]!;
  return shift([cell, other], misprint(truth[cell]!, random) - truth[cell]!, given);
};

/** The cells whose numbers prose repeats. */
export const STATED: Readonly<Record<StruckTable, readonly CellId[]>> = {
  applications: ['new', 'carriedOver', 'granted', 'processedTotal', 'carriedForward'].map(
    (row) => `applications.${row}.total`,
  ),
  review: ['reconsideration', 'litigationDirect', 'litigationAfterReview'].map(
    (row) => `review.${row}.total`,
  ),
};

/** A number that prose repeats, and repeats as it is printed. */
export function misprintStated(table: StruckTable): Scenario {
  return ({ truth, random }) => {
    const cell = random.pick(STATED[table]);
    return { [cell]: misprint(truth[cell]!, random) };
  };
}

type Print = [cell: CellId, printed: number];

function shift(cells: readonly CellId[], difference: number, { truth }: Case): Slips {
  const prints = cells.map((cell): Print => [cell, truth[cell]! + difference]);
  return prints.every(([, printed]) => printed >= 0) ? changed(prints, truth) : null;
}

function copyLine(lines: readonly CellId[][], { truth, random }: Case): Slips {
  const filled = lines.flatMap((line, at) => (line.some((cell) => truth[cell] !== 0) ? [at] : []));
  if (filled.length === 0) return null;
  const at = random.pick(filled);
  const other = neighbour(at, lines.length, random);
  return changed(
    lines[other]!.map((cell, i): Print => [cell, truth[lines[at]![i]!]!]),
    truth,
  );
}

function neighbour(at: number, count: number, random: Random): number {
  const beside = [at - 1, at + 1].filter((one) => one >= 0 && one < count);
  return random.pick(beside);
}

/** What is printed and not right; null where that is nothing. */
function changed(prints: readonly Print[], truth: Case['truth']): Slips {
  const wrong = prints.filter(([cell, printed]) => truth[cell] !== printed);
  return wrong.length === 0 ? null : Object.fromEntries(wrong);
}
