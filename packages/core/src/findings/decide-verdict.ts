import { tableState } from '../report/table-state.ts';
import type { CheckedReport } from '../rules/rule.ts';
import type { Finding, Open, Severity, Verdict } from '../schema.ts';

export interface VerdictFacts {
  report: CheckedReport;
  findings: readonly Finding[];
  open: readonly Open[];
  /** Of a rule, by its id. */
  severityOf(rule: string): Severity;
}

/** The one verdict on a report, from identities, findings and what was left open; every presenter shows it. */
export function decideVerdict({ report, findings, open, severityOf }: VerdictFacts): Verdict {
  const { checks } = report;
  if (checks.every(({ outcome }) => outcome === 'undetermined')) return 'unread';
  if (findings.some(({ severity }) => severity !== 'info')) return 'findings';
  const isOpen =
    // One that fails has its finding, unless its rule crashed.
    checks.some(({ outcome }) => outcome !== 'pass') ||
    // It stands in no identity.
    tableState(report, 'disclosure') !== 'read' ||
    open.some(({ rule }) => severityOf(rule) !== 'info');
  return isOpen ? 'open' : 'consistent';
}
