import type { Passage } from '../claims/claim.ts';
import { cellIds, TABLE_IDS } from '../report/template.ts';
import { RULES } from '../rules/registry.ts';
import type { CheckedReport, Lang, Rule, RuleOutcome, Violation } from '../rules/rule.ts';
import type { Finding, Severity } from '../schema.ts';
import { describeMessage } from './describe.ts';
import { type FindingFacts, makeIdentifier } from './make-identifier.ts';

export interface PlacedFinding {
  finding: Finding;
  passage: Passage | undefined;
}

/** Runs every rule; errors first, then warnings, then info, and within them in the order of the document. */
export function runRules(report: CheckedReport, lang: Lang): PlacedFinding[] {
  const placeOf = documentOrder(report);
  const identify = makeIdentifier(report);
  return RULES.flatMap((rule) => violationsOf(rule, report))
    .map((found) => ({ found, severity: SEVERITIES.indexOf(found.severity), at: placeOf(found) }))
    .sort((a, b) => a.severity - b.severity || a.at - b.at)
    .map(({ found }) => placeFinding(report, found, identify, lang));
}

/** A violation with what it takes from its rule and its place. */
interface Found {
  rule: Rule;
  violation: Violation;
  severity: Severity;
  /** The number of the section in which it stands; null where it stands in none. */
  section: number | null;
}

function violationsOf(rule: Rule, report: CheckedReport): Found[] {
  const violations = runRule(rule, report).filter((outcome) => outcome.outcome === 'violation');
  return violations.map((violation) => ({
    rule,
    violation,
    severity: violation.severity ?? rule.severity,
    section: violation.section ?? sectionOf(report, violation.passage),
  }));
}

function sectionOf(report: CheckedReport, passage: Passage | undefined): number | null {
  if (!passage) return null;
  const { prose } = passage;
  const section = report.sections.find((one) => one.heading === prose || one.prose.includes(prose));
  return section?.official ?? section?.number ?? null;
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

function placeFinding(
  report: CheckedReport,
  { rule, violation, severity, section }: Found,
  identify: (facts: FindingFacts) => string,
  lang: Lang,
): PlacedFinding {
  const { passage, cells = [] } = violation;
  const quote = passage ? passage.prose.text.slice(passage.start, passage.end) : (violation.quote ?? null);
  const message = rule.messages[violation.message];
  if (!message) throw new Error(`${rule.id} has no message ${violation.message}`);
  const finding: Finding = {
    id: identify({ rule: rule.id, cells, section, quote }),
    rule: rule.id,
    severity,
    message: describeMessage(message, violation.data ?? {}, report.template, lang),
    cells: [...cells],
    checks: [...(violation.checks ?? [])],
    expected: violation.expected ?? null,
    actual: violation.actual ?? null,
    quote,
    localisation: violation.localisation ?? null,
    suspects: [...(violation.suspects ?? [])],
  };
  return { finding, passage };
}

/** Prose by its place, cells by the place of their table's section, what is missing by where it should stand. */
function documentOrder(report: CheckedReport): (found: Found) => number {
  const prose = [
    ...report.preamble,
    ...report.sections.flatMap((section) => [section.heading, ...section.prose]),
  ];
  const placeOfProse = new Map(prose.map((one, i) => [one, i]));
  const placeOfCell = new Map(cellIds(report.template).map((id, i) => [id, i]));
  const startOf = (number: number) => {
    const section = report.sections.find(({ official }) => official === number);
    if (section) return placeOfProse.get(section.heading)!;
    const next = report.sections.find(({ official }) => (official ?? 0) > number);
    return next ? placeOfProse.get(next.heading)! - 0.5 : prose.length;
  };
  return ({ violation: { passage, cells }, section }) => {
    if (passage) return (placeOfProse.get(passage.prose) ?? 0) + passage.start / 1e7;
    const first = cells?.[0];
    if (first === undefined) return section === null ? -1 : startOf(section);
    const table = TABLE_IDS.find((id) => first.startsWith(`${id}.`))!;
    return startOf(report.template.tables[table].section) + (placeOfCell.get(first) ?? 0) / 1000;
  };
}
