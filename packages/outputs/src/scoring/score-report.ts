import type { Finding } from '@gouji/core';
import { isHeld } from '../ledger/is-held.ts';
import type { Deduction, Scoring } from './scoring.ts';

export interface Score {
  /** Points off in all; 0 or more. */
  lost: number;
  /** Points off for each finding that costs any, by its id. */
  byFinding: ReadonlyMap<string, number>;
  /** What would still be off once the findings that are held wrong for certain (errors) are mended, and how many those are. */
  afterErrors: { mended: number; lost: number };
}

/** What the findings of one report cost; those that were looked into and held right cost nothing. */
export function scoreReport(all: readonly Finding[], scoring: Scoring): Score {
  const findings = all.filter(isHeld);
  const byFinding = deduct(findings, scoring);
  const errors = findings.filter(({ id, severity }) => severity === 'error' && byFinding.has(id));
  const rest = findings.filter((finding) => !errors.includes(finding));
  return {
    lost: addUp(byFinding),
    byFinding,
    afterErrors: { mended: errors.length, lost: addUp(deduct(rest, scoring)) },
  };
}

/** Errors come first among the findings, so that they use up what a line may take off. */
function deduct(findings: readonly Finding[], { deductions }: Scoring): Map<string, number> {
  const left = new Map(deductions.map((line) => [line, line.most ?? Number.POSITIVE_INFINITY]));
  const byFinding = new Map<string, number>();
  for (const finding of findings) {
    const line = deductions.find((one) => fits(one, finding));
    if (!line) continue;
    const points = Math.min(line.points, left.get(line)!);
    left.set(line, round(left.get(line)! - points));
    if (points > 0) byFinding.set(finding.id, points);
  }
  return byFinding;
}

function fits({ rule, category, severity }: Deduction, finding: Finding): boolean {
  const isRule =
    rule === undefined || (rule.endsWith('/') ? finding.rule.startsWith(rule) : finding.rule === rule);
  return (
    isRule &&
    (category === undefined || finding.category === category) &&
    (severity === undefined || finding.severity === severity)
  );
}

function addUp(points: ReadonlyMap<string, number>): number {
  return round([...points.values()].reduce((sum, one) => sum + one, 0));
}

/** Halves and tenths of points are no binary fractions. */
function round(points: number): number {
  return Number(points.toFixed(6));
}
