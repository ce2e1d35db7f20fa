import type { Report } from '../report/report.ts';

/**
 * The last day of the year reported on, ISO; of two that title and period name the earlier, since one of them is wrong.
 * Null where none is known.
 */
export function lastDayOf({ year, period }: Report): string | null {
  const ends = [period?.from, period?.to].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
  const years = [...(year === null ? [] : [year]), ...ends];
  return years.length === 0 ? null : `${Math.min(...years)}-12-31`;
}
