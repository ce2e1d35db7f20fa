import type { Report } from './report.ts';
import type { TableId } from './template.ts';

/** Whether a table is there, and nobody has written into it: every cell that it has is blank, or struck out. */
export function isUnwritten({ cells, tables }: Pick<Report, 'cells' | 'tables'>, table: TableId): boolean {
  if (tables[table].state !== 'read') return false;
  const states = [...cells.values()].filter(({ id }) => id.startsWith(`${table}.`)).map(({ state }) => state);
  return states.some(isEmpty) && states.every((state) => state === 'missing' || isEmpty(state));
}

function isEmpty(state: string): boolean {
  return state === 'blank' || state === 'dash';
}
