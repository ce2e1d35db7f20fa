import type { Equation } from '../claims/claim.ts';
import { type CellId, cellId, identities, type Template } from '../report/template.ts';
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
  const printed = printedSystem(template, rule);
  const index = new Map(printed.variables.map((id, i) => [id, i]));
  const own = prose.filter(({ terms, constant }) => {
    return Number.isInteger(constant) && terms.length > 0 && terms.every(([cell]) => index.has(cell));
  });
  if (own.length === 0) return printed;
  const stated = own.map(({ id, terms }, i): LinearEquation => {
    const known = terms.map(([cell, coefficient]) => ({ variable: index.get(cell)!, coefficient }));
    return { id, terms: [...known, { variable: printed.variables.length + i, coefficient: -1 }] };
  });
  return {
    ...printed,
    variables: [...printed.variables, ...own.map(() => null)],
    stated: own.map(({ constant }) => constant),
    equations: [...printed.equations, ...stated],
  };
}

const PRINTED = new Map<string, System>();

/** The system without prose: one for each table of each form, made when it is first needed. */
function printedSystem(template: Template, rule: Fault['rule']): System {
  const key = `${template.id} ${rule}`;
  const system = PRINTED.get(key) ?? makePrintedSystem(template, rule);
  PRINTED.set(key, system);
  return system;
}

function makePrintedSystem(template: Template, rule: Fault['rule']): System {
  const table = template.tables[rule === 'review/arithmetic' ? 'review' : 'applications'];
  const columns = table.rows[0]!.columns.map((column) => column.id);
  const variables = table.rows.flatMap((row) => columns.map((column) => cellId(table.id, row.id, column)));
  const index = new Map(variables.map((id, i) => [id, i]));
  const side = (ids: readonly CellId[], coefficient: number) => {
    return ids.map((id): Term => ({ variable: index.get(id)!, coefficient }));
  };
  return {
    rule,
    variables,
    columns,
    rows: table.rows.map((row) => row.id),
    isTotal: variables.map((id) => id.endsWith('.total') || id.includes('.processedTotal.')),
    stated: [],
    equations: identities(template)
      .filter((identity) => identity.rule === rule)
      .map(({ id, left, right }) => ({ id, terms: [...side(left, 1), ...side(right, -1)] })),
  };
}
