import type { CheckedReport, RuleOutcome } from './rule.ts';

/** One violation a fault; a pass where every identity of the rule holds. */
export function arithmeticOutcomes(
  report: CheckedReport,
  rule: 'applications/arithmetic' | 'review/arithmetic',
): RuleOutcome[] {
  const own = report.faults.filter((fault) => fault.rule === rule);
  if (own.length === 0) return [{ outcome: 'pass' }];
  return own.map((fault) => ({
    outcome: 'violation',
    message: 'broken',
    data: { what: fault.checks[0]!, left: 0, right: 0 },
    cells: fault.cells,
    checks: fault.checks,
    localisation: fault.localisation,
    suspects: fault.suspects,
  }));
}
