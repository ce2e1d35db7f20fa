import type { Equation } from '../src/claims/claim.ts';
import {
  countElsewhere,
  enterColumnTwice,
  enterRowTwice,
  exchangeRows,
  misprintStated,
  moveBothSides,
  moveWithTotals,
  STATED,
} from './locate-correlated.ts';
import type { Figures } from './locate-report.ts';
import {
  forgetTotalColumn,
  forgetTotalRow,
  misprintCells,
  type Scenario,
  type StruckTable,
  shiftColumn,
  shiftRow,
  swapNeighbours,
} from './locate-scenarios.ts';

/** One line of the table of accuracy, with what must be reached. */
export interface Row {
  name: string;
  table: StruckTable;
  scenario: Scenario;
  /** Slips drawn at random, or of a fixed form. */
  structured: boolean;
  /** The least share of cases whose best repair is right, over all cells and over those that are not 0. */
  floor: number;
  floorNonZero: number;
  /** Table 四 alone never names a cell. */
  neverConfident?: boolean;
  prose?: (truth: Figures, printed: Figures) => Equation[];
}

export const ROWS: readonly Row[] = [
  row('table 三, one cell', misprintCells('applications', 1), 1),
  row('table 三, two cells', misprintCells('applications', 2), 0.98),
  row('table 三, three cells', misprintCells('applications', 3), 0.95),
  { ...row('a value one column off', shiftColumn, 0.94), structured: true },
  { ...row('neighbours swapped', swapNeighbours, 0.94), structured: true },
  { ...row('an entry one row off', shiftRow, 0.94), structured: true },
  { ...row('（七）总计 left 0', forgetTotalRow, 1), structured: true },
  { ...row('column 总计 left 0', forgetTotalColumn, 1), structured: true },
  { ...row('table 四, one cell', misprintCells('review', 1), 0), table: 'review', neverConfident: true },
  {
    ...row('table 四 with prose totals, one cell', misprintCells('review', 1), 0.8),
    table: 'review',
    floorNonZero: 0.75,
    prose: stateCases,
  },
];

/** Slips that hang together: what is said for sure must be right; the best repair may be of another line. */
export const CORRELATED_ROWS: readonly Row[] = [
  correlated('an entry with the total of its row', moveWithTotals({ row: true, column: false }), true),
  correlated('an entry with the total of its column', moveWithTotals({ row: false, column: true }), true),
  correlated('an entry with both totals', moveWithTotals({ row: true, column: true }), true),
  correlated('both sides of the balance alike', moveBothSides, true),
  correlated('a row entered twice, with its total', enterRowTwice(true)),
  correlated('a row entered twice, but for its total', enterRowTwice(false)),
  correlated('a column entered twice', enterColumnTwice),
  correlated('neighbouring rows exchanged', exchangeRows({ withTotal: true, neighbours: true })),
  correlated(
    'neighbouring rows exchanged, but for totals',
    exchangeRows({ withTotal: false, neighbours: true }),
  ),
  correlated('any two rows exchanged', exchangeRows({ withTotal: true, neighbours: false })),
  correlated('any two rows exchanged, but for totals', exchangeRows({ withTotal: false, neighbours: false })),
  correlated('cases counted in another column', countElsewhere('row')),
  correlated('cases counted in another row', countElsewhere('column')),
  { ...correlated('the same slip in a cell and in prose', misprintStated('applications')), prose: stateFlow },
  {
    ...correlated('table 四, the same slip in a total and in prose', misprintStated('review')),
    table: 'review',
    prose: (_, printed) => stateCases(printed),
  },
];

function correlated(name: string, scenario: Scenario, choosesCells = false): Row {
  return { ...row(name, scenario, 0), structured: !choosesCells };
}

function row(name: string, scenario: Scenario, floor: number): Row {
  return { name, table: 'applications', scenario, structured: false, floor, floorNonZero: floor };
}

/** 新收 n 件，结转 m 件，办结 k 件，予以公开 l 件: as the table has them, right or wrong. */
function stateFlow(_: Figures, printed: Figures): Equation[] {
  return STATED.applications.map((cell): Equation => {
    return { id: cell, terms: [[cell, 1]], constant: printed[cell]!, quote: '' };
  });
}

/** 行政复议 n 件，行政诉讼 m 件 */
function stateCases(truth: Figures): Equation[] {
  const state = (id: string, rows: readonly string[]): Equation => {
    const cells = rows.map((name) => `review.${name}.total`);
    const constant = cells.reduce((sum, cell) => sum + truth[cell]!, 0);
    return { id, terms: cells.map((cell) => [cell, 1]), constant, quote: '' };
  };
  return [
    state('reconsideration', ['reconsideration']),
    state('litigation', ['litigationDirect', 'litigationAfterReview']),
  ];
}
