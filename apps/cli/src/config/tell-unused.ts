import type { Lang } from '@gouji/core';
import type { Io } from '../io.ts';
import { tell } from '../tell.ts';
import type { Configurations } from './configurations.ts';
import type { Reported } from './reported-by.ts';

/** Says which suppressions no report needed. */
export async function tellUnused(
  configs: Configurations,
  reports: readonly Reported[],
  lang: Lang,
  io: Io,
): Promise<void> {
  if (configs.isEmpty) return;
  const { unusedSuppressions } = await import('./unused-suppressions.ts');
  for (const sentence of unusedSuppressions(configs.all(), reports, lang)) await tell(io, sentence);
}
