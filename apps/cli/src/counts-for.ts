import type { Severity } from '@gouji/core';

/** From the gravest to the least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether there are findings of a severity or a graver one. */
export function countsFor(counts: Readonly<Record<Severity, number>>, least: Severity): boolean {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((one) => counts[one] > 0);
}
