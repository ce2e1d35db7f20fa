import type { Report } from './report.ts';
import type { TableId } from './template.ts';

/** Whether a number was read in a table, or is left to it by the others: without one nothing in it can be judged. */
export function hasNumber({ cells }: Pick<Report, 'cells'>, table: TableId): boolean {
  for (const { id, state } of cells.values()) {
    if (id.startsWith(`${table}.`) && (state === 'number' || state === 'deduced')) return true;
  }
  return false;
}
