import type { Lang } from '@gouji/core';
import type { Config } from './config.ts';
import type { Suppression } from './config-schema.ts';
import { CONFIG_WORDS } from './config-words.ts';
import type { Reported } from './reported-by.ts';

/**
 * A sentence for each suppression that no finding needed. One that names the report it was made on is passed over where
 * that was not among the reports.
 */
export function unusedSuppressions(
  configs: Iterable<Config>,
  reports: readonly Reported[],
  lang: Lang,
): string[] {
  const used = new Set(reports.flatMap(({ decided }) => decided));
  return [...configs].flatMap(({ file, suppressions }) =>
    suppressions
      .filter((one) => !used.has(one.finding.slice(0, ID)) && isExpected(one, reports))
      .map(({ finding, reason }) => CONFIG_WORDS[lang].unused(file, finding.slice(0, ID), reason)),
  );
}

/** Digits of an id. */
const ID = 16;

function isExpected({ organization, year }: Suppression, reports: readonly Reported[]): boolean {
  if (!organization) return true;
  return reports.some((one) => one.organization === organization && (year == null || one.year === year));
}
