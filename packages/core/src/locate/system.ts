import type { Equation } from '../claims/claim.ts';
import { type CellId, identities, type Template } from '../report/template.ts';
import type { Fault } from './fault.ts';

export interface Term {
  variable: number;
  coefficient: number;
}

/** The sum of coefficient × variable is 0. */
export interface LinearEquation {
  id: string;
  terms: readonly Term[];
}

/** The identities of one table as equations over numbered variables, with what prose states of the same cells. */
export interface System {
  rule: Fault['rule'];
  /** The cells row by row, then one number of the prose (null) for each of its equations. */
  variables: readonly (CellId | null)[];
  /** The ids of the columns; the last holds the totals. */
  columns: readonly string[];
  rows: readonly string[];
  /** By variable: a cell that other cells are added up in. */
  isTotal: readonly boolean[];
  /** The numbers of the prose, from the first variable that is no cell. */
  stated: readonly number[];
  equations: readonly LinearEquation[];
}

/** The system of a table; equations of the prose that speak of other tables are left out. */
export function makeSystem(template: Template, rule: Fault['rule'], prose: readonly Equation[]): System {
  const table = template.tables[rule === 'review/arithmetic' ? 'review' : 'applications'];
  const columns = table.rows[0]!.columns.map((column) => column.id);
  const cells = table.rows.flatMap((row) => columns.map((column) => `${table.id}.${row.id}.${column}`));
  const index = new Map<CellId, number>(cells.map((id, i) => [id, i]));
  const own = prose.filter(({ terms, constant }) => {
    return Number.isInteger(constant) && terms.length > 0 && terms.every(([cell]) => index.has(cell));
  });
  const printed = identities(template)
    .filter((identity) => identity.rule === rule)
    .map(({ id, left, right }): LinearEquation => {
      const side = (ids: readonly CellId[], coefficient: number) =>
        ids.map((cell) => ({ variable: index.get(cell)!, coefficient }));
      return { id, terms: [...side(left, 1), ...side(right, -1)] };
    });
  const stated = own.map(({ id, terms }, i): LinearEquation => {
    const known = terms.map(([cell, coefficient]) => ({ variable: index.get(cell)!, coefficient }));
    return { id, terms: [...known, { variable: cells.length + i, coefficient: -1 }] };
  });
  return {
    rule,
    variables: [...cells, ...own.map(() => null)],
    columns,
    rows: table.rows.map((row) => row.id),
    isTotal: cells.map((id) => id.endsWith('.total') || id.includes('.processedTotal.')),
    stated: own.map(({ constant }) => constant),
    equations: [...printed, ...stated],
  };
}
