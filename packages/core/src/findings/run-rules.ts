import type { Passage } from '../claims/claim.ts';
import { cellIds } from '../report/template.ts';
import { RULES } from '../rules/registry.ts';
import type { CheckedReport, Lang, Rule, RuleOutcome, Violation } from '../rules/rule.ts';
import type { Finding, Severity } from '../schema.ts';
import { describeMessage } from './describe.ts';
import { identifyFinding } from './identify.ts';

export interface PlacedFinding {
  finding: Finding;
  passage: Passage | undefined;
}

/** Runs every rule; errors first, then warnings, then info, and within them in the order of the document. */
export function runRules(report: CheckedReport, lang: Lang): PlacedFinding[] {
  const placed = RULES.flatMap((rule) => {
    const violations = runRule(rule, report).filter((outcome) => outcome.outcome === 'violation');
    return violations.map((violation) => placeFinding(report, rule, violation, lang));
  });
  const order = documentOrder(report);
  return placed
    .map((one) => ({ one, severity: SEVERITIES.indexOf(one.finding.severity), at: order(one) }))
    .sort((a, b) => a.severity - b.severity || a.at - b.at)
    .map(({ one }) => one);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A rule that crashes is that rule's undetermined, not the document's. */
function runRule(rule: Rule, report: CheckedReport): RuleOutcome[] {
  try {
    return [...rule.check(report)];
  } catch (error) {
    return [
      {
        outcome: 'undetermined',
        reason: `crashed: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}

function placeFinding(report: CheckedReport, rule: Rule, violation: Violation, lang: Lang): PlacedFinding {
  const { passage } = violation;
  const quote = passage ? passage.prose.text.slice(passage.start, passage.end) : (violation.quote ?? null);
  const message = rule.messages[violation.message];
  if (!message) throw new Error(`${rule.id} has no message ${violation.message}`);
  const finding: Finding = {
    id: identifyFinding(report, rule.id, violation, quote),
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    message: describeMessage(message, violation.data ?? {}, report.template, lang),
    cells: [...(violation.cells ?? [])],
    checks: [...(violation.checks ?? [])],
    expected: violation.expected ?? null,
    actual: violation.actual ?? null,
    quote,
    localisation: violation.localisation ?? null,
    suspects: [...(violation.suspects ?? [])],
  };
  return { finding, passage };
}

/** Prose by its place, cells by the place of their section's table. */
function documentOrder(report: CheckedReport): (placed: PlacedFinding) => number {
  const prose = [
    ...report.preamble,
    ...report.sections.flatMap((section) => [section.heading, ...section.prose]),
  ];
  const placeOfProse = new Map(prose.map((one, i) => [one, i]));
  const placeOfCell = new Map(cellIds(report.template).map((id, i) => [id, i]));
  const startOf = (number: number) => {
    const section = report.sections.find(({ official }) => official === number);
    return section ? placeOfProse.get(section.heading)! : prose.length;
  };
  const sections = { disclosure: startOf(2), applications: startOf(3), review: startOf(4) };
  return ({ finding, passage }) => {
    if (passage) return (placeOfProse.get(passage.prose) ?? 0) + passage.start / 1e7;
    const first = finding.cells[0];
    if (first === undefined) return -1;
    const table = first.slice(0, first.indexOf('.')) as keyof typeof sections;
    return (sections[table] ?? prose.length) + (placeOfCell.get(first) ?? 0) / 1000;
  };
}
