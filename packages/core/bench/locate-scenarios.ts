import type { Random } from '@gouji/testing';
import type { CellId, Template } from '../src/report/template.ts';
import type { Figures } from './locate-report.ts';

/** The cells that went wrong, with what is printed in them; null where these figures allow no such slip. */
export type Slips = Record<CellId, number> | null;

export interface Case {
  template: Template;
  truth: Figures;
  random: Random;
  /** Only cells that hold something. */
  nonZero: boolean;
}

export type Scenario = (given: Case) => Slips;

export type StruckTable = 'applications' | 'review';

/** So many cells of a table, each by a slip of its own. */
export function misprintCells(table: StruckTable, howMany: number): Scenario {
  return ({ template, truth, random, nonZero }) => {
    const cells = addresses(template, table).flat();
    const allowed = nonZero ? cells.filter((id) => truth[id] !== 0) : cells;
    if (allowed.length < howMany) return null;
    const chosen = random.shuffle(allowed).slice(0, howMany);
    return Object.fromEntries(chosen.map((id) => [id, misprint(truth[id]!, random)]));
  };
}

/** A value printed in the empty cell beside its own. */
export const shiftColumn: Scenario = (given) => {
  return exchangeCells(given, { down: 0, right: 1, columns: 7 }, (a, b) => a !== 0 && b === 0);
};

/** Two neighbours in a row, each printed in the place of the other. */
export const swapNeighbours: Scenario = (given) => {
  return exchangeCells(given, { down: 0, right: 1, columns: 7 }, (a, b) => a !== b && a !== 0 && b !== 0);
};

/** An entry printed in the empty cell below its own, or above. */
export const shiftRow: Scenario = (given) => {
  return exchangeCells(given, { down: 1, right: 0, columns: 6 }, (a, b) => a !== 0 && b === 0);
};

/** （七）总计 left 0. */
export const forgetTotalRow: Scenario = ({ template, truth }) => {
  return clear(addresses(template, 'applications').at(-2)!, truth);
};

/** The column 总计 left 0. */
export const forgetTotalColumn: Scenario = ({ template, truth }) => {
  return clear(
    addresses(template, 'applications').map((row) => row.at(-1)!),
    truth,
  );
};

/** The cells of a table, row by row. */
export function addresses(template: Template, table: StruckTable): CellId[][] {
  return template.tables[table].rows.map((row) =>
    row.columns.map((column) => `${table}.${row.id}.${column.id}`),
  );
}

/** Some pair of neighbours that fits, in either order. */
function exchangeCells(
  { template, truth, random }: Case,
  { down, right, columns }: { down: number; right: number; columns: number },
  fits: (a: number, b: number) => boolean,
): Slips {
  const grid = addresses(template, 'applications').map((row) => row.slice(0, columns));
  const pairs = grid.flatMap((row, i) =>
    row.flatMap((one, j): (readonly [CellId, CellId])[] => {
      const other = grid[i + down]?.[j + right];
      if (other === undefined) return [];
      return [
        [one, other],
        [other, one],
      ];
    }),
  );
  const fitting = pairs.filter(([one, other]) => fits(truth[one]!, truth[other]!));
  if (fitting.length === 0) return null;
  const [one, other] = random.pick(fitting);
  return { [one]: truth[other]!, [other]: truth[one]! };
}

function clear(cells: readonly CellId[], truth: Figures): Slips {
  const filled = cells.filter((id) => truth[id] !== 0);
  return filled.length === 0 ? null : Object.fromEntries(filled.map((id) => [id, 0]));
}

/** Another number for this one, by one of six slips. */
export function misprint(value: number, random: Random): number {
  for (;;) {
    const printed = random.pick(MISPRINTS)(String(value), random);
    if (printed !== null && printed !== value && printed >= 0) return printed;
  }
}

type Misprint = (digits: string, random: Random) => number | null;

const MISPRINTS: readonly Misprint[] = [
  replaceDigit,
  transposeDigits,
  dropDigit,
  addDigit,
  shiftValue,
  redraw,
];

function replaceDigit(digits: string, random: Random): number | null {
  const at = random.integer(0, digits.length - 1);
  return whole(digits.slice(0, at) + random.integer(0, 9) + digits.slice(at + 1));
}

function transposeDigits(digits: string, random: Random): number | null {
  if (digits.length < 2) return null;
  const at = random.integer(0, digits.length - 2);
  return whole(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
}

function dropDigit(digits: string, random: Random): number | null {
  if (digits.length < 2) return null;
  const at = random.integer(0, digits.length - 1);
  return whole(digits.slice(0, at) + digits.slice(at + 1));
}

function addDigit(digits: string, random: Random): number | null {
  const at = random.integer(0, digits.length);
  return whole(digits.slice(0, at) + random.integer(0, 9) + digits.slice(at));
}

function shiftValue(digits: string, random: Random): number {
  const by = random.integer(1, 10);
  return Number(digits) + (random.chance(0.5) ? by : -by);
}

function redraw(digits: string, random: Random): number {
  return random.integer(digits.length === 1 ? 0 : 10 ** (digits.length - 1), 10 ** digits.length - 1);
}

/** Nobody writes 042. */
function whole(digits: string): number | null {
  return digits.length > 1 && digits.startsWith('0') ? null : Number(digits);
}
