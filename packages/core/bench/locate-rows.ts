import type { Equation } from '../src/claims/claim.ts';
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
  prose?: (truth: Figures) => Equation[];
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

function row(name: string, scenario: Scenario, floor: number): Row {
  return { name, table: 'applications', scenario, structured: false, floor, floorNonZero: floor };
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
