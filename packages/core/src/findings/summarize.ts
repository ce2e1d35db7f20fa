import { findSection } from '../rules/passages.ts';
import { RULES } from '../rules/registry.ts';
import type { CheckedReport } from '../rules/rule.ts';
import type { Finding, Open, Summary } from '../schema.ts';
import { decideVerdict } from './decide-verdict.ts';

/** The summary of a document that was not checked. */
export const NOTHING: Summary = {
  verdict: 'unread',
  error: 0,
  warning: 0,
  info: 0,
  checks: { pass: 0, violation: 0, undetermined: 0 },
  cells: { read: 0, expected: 0 },
  numbersInProse: { bound: 0, total: 0 },
  overviewLength: null,
};

/** Says what comes of it all, and counts what was found, checked and read. */
export function summarize(
  report: CheckedReport,
  findings: readonly Finding[],
  open: readonly Open[],
): Summary {
  const severityOf = (rule: string) => RULES.find(({ id }) => id === rule)?.severity ?? 'error';
  const verdict = decideVerdict({ report, findings, open, severityOf });
  const summary: Summary = {
    ...NOTHING,
    verdict,
    checks: { ...NOTHING.checks },
    cells: { ...NOTHING.cells },
  };
  for (const finding of findings) summary[finding.severity] += 1;
  for (const check of report.checks) summary.checks[check.outcome] += 1;
  for (const cell of report.cells.values()) {
    summary.cells.expected += 1;
    if (cell.state === 'number') summary.cells.read += 1;
  }
  summary.numbersInProse = {
    bound: report.prose.claims.filter(({ means }) => means.length > 0).length,
    total: report.prose.total,
  };
  const overview = findSection(report, 1);
  summary.overviewLength = overview
    ? overview.prose.reduce((length, { text }) => length + text.replace(/\s/g, '').length, 0)
    : null;
  return summary;
}
