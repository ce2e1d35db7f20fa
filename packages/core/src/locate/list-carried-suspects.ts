import type { Suspect } from '../schema.ts';
import type { Cause } from './cause.ts';
import { toCount } from './exact.ts';
import type { Problem } from './problem.ts';

/** Every entry of the column that would settle its balance if its totals were added up again. */
export function listCarriedSuspects(
  { system, values, printed }: Problem,
  { column, difference }: Extract<Cause, { kind: 'carried' }>,
): Suspect[] {
  const width = system.columns.length;
  const at = system.columns.indexOf(column);
  return system.rows.flatMap((row, i): Suspect[] => {
    const variable = i * width + at;
    if (row === 'processedTotal' || !printed[variable]) return [];
    const value = values[variable]!;
    const suggested = toCount(INTAKE.has(row) ? value - difference : value + difference);
    if (suggested === null) return [];
    return [{ cell: system.variables[variable]!, value, suggested, slip: 'propagated-entry' }];
  });
}

/** The rows on the left of the balance. */
const INTAKE: ReadonlySet<string> = new Set(['new', 'carriedOver']);
