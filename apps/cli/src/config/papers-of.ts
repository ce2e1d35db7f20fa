import type { WriteOptions } from '@gouji/outputs';
import type { Config } from './config.ts';

/** What letters and ledgers take from a configuration. */
export function papersOf(config: Config | null): Pick<WriteOptions, 'scoring' | 'office' | 'deadline'> {
  if (config === null) return {};
  const { scoring, letters } = config;
  return {
    ...(scoring ? { scoring: { ...defined(scoring), deductions: scoring.deductions.map(defined) } } : {}),
    ...(letters.office === undefined ? {} : { office: letters.office }),
    ...(letters.mendBy === undefined ? {} : { deadline: letters.mendBy }),
  };
}

/** What is optional for zod may be there as undefined. */
function defined<T extends object>(given: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
