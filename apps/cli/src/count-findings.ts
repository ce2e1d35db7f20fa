import type { Finding, Severity } from '@gouji/core';

/** Findings by severity, without those that somebody has looked into and cleared. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, decision } of findings) if (decision?.state !== 'cleared') counts[severity] += 1;
  return counts;
}
