import type { CellId, Check, Finding } from '@gouji/core';

/** Every cell of the sums that findings break; of a finding without a sum, the cells that it names. */
export function involvedCells(findings: readonly Finding[], checks: readonly Check[]): CellId[] {
  const broken = new Set(findings.flatMap((finding) => finding.checks));
  const ofSums = checks.filter(({ id }) => broken.has(id)).flatMap(({ cells }) => cells);
  const ofOthers = findings.filter((finding) => finding.checks.length === 0).flatMap(({ cells }) => cells);
  return [...new Set([...ofSums, ...ofOthers])];
}
