import type { MisshapenRow, Report, ReportCell } from '../report/report.ts';
import type { CellId } from '../report/template.ts';
import { type Constraint, choosePlacements } from './choose-placements.ts';
import { listPlacements } from './list-placements.ts';
import { type LinearEquation, makeSystem, type System } from './system.ts';

/**
 * Gives the cells of rows that have a value too few or too many the values that all identities together leave them,
 * if they leave one placement only. Nothing else changes its state.
 */
export function deduceCells(report: Report): Report {
  const deduced = new Map([...deduceInTable(report, 'applications'), ...deduceInTable(report, 'review')]);
  if (deduced.size === 0) return report;
  const cells = new Map<CellId, ReportCell>();
  for (const [id, cell] of report.cells) {
    const value = deduced.get(id);
    cells.set(id, value === undefined ? cell : { ...cell, value, state: 'deduced' });
  }
  return { ...report, cells };
}

interface PlacedRow {
  cells: readonly CellId[];
  placements: number[][];
}

function deduceInTable(report: Report, table: 'applications' | 'review'): [CellId, number][] {
  const { misshapen } = report.tables[table];
  if (misshapen.length === 0) return [];
  const system = makeSystem(report.template, `${table}/arithmetic`, []);
  const rows = misshapen
    .filter(({ cells }) => cells.every((id) => report.cells.get(id)?.state === 'unreadable'))
    .map((row): PlacedRow => ({ cells: row.cells, placements: placeRow(row, system) }))
    .filter(({ placements }) => placements.length > 0);
  const constraints = system.equations.map((equation) => constrain(equation, system, rows, report.cells));
  const chosen = choosePlacements(
    rows.map(({ placements }) => placements.length),
    constraints,
  );
  return rows.flatMap(({ cells, placements }, i) => {
    const choice = chosen[i];
    if (choice === null || choice === undefined) return [];
    return cells.map((id, j): [CellId, number] => [id, placements[choice]![j]!]);
  });
}

function placeRow({ cells, values }: MisshapenRow, system: System): number[][] {
  const placeOf = (variable: number) => cells.indexOf(system.variables[variable]!);
  const own = system.equations
    .map(({ id, terms }): LinearEquation => {
      return { id, terms: terms.map((term) => ({ ...term, variable: placeOf(term.variable) })) };
    })
    .filter(({ terms }) => terms.every(({ variable }) => variable >= 0));
  return listPlacements(cells, values, own);
}

function constrain(
  { terms }: LinearEquation,
  { variables }: System,
  rows: readonly PlacedRow[],
  cells: ReadonlyMap<CellId, ReportCell>,
): Constraint {
  const coefficients = new Map(terms.map(({ variable, coefficient }) => [variables[variable]!, coefficient]));
  const shares = rows.map(({ cells: own, placements }) =>
    placements.map((values) =>
      values.reduce((sum, value, i) => sum + value * (coefficients.get(own[i]!) ?? 0), 0),
    ),
  );
  const placed = new Set(rows.flatMap((row) => row.cells));
  const constraint = { known: 0, raises: false, lowers: false, shares };
  for (const [id, coefficient] of coefficients) {
    if (placed.has(id)) continue;
    const cell = cells.get(id);
    if (cell?.state === 'number') constraint.known += coefficient * cell.value!;
    else if (coefficient > 0) constraint.raises = true;
    else constraint.lowers = true;
  }
  return constraint;
}
