import type { CheckedReport, Violation } from '../rules/rule.ts';
import { sha256 } from './sha256.ts';

/**
 * The id of a finding: the first 16 hex digits of SHA-256 over body, year, rule, cells with their values, section
 * and quote, so that a ledger, a suppression and the page speak of the same finding.
 */
export function identifyFinding(
  report: CheckedReport,
  rule: string,
  violation: Violation,
  quote: string | null,
): string {
  const cells = (violation.cells ?? []).map((id) => {
    const cell = report.cells.get(id);
    return [id, cell?.value ?? cell?.text ?? null];
  });
  const facts = [report.organization, report.year, rule, cells, violation.section ?? null, quote];
  return sha256(JSON.stringify(facts)).slice(0, 16);
}
