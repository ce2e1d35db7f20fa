import type { Passage } from '../claims/claim.ts';
import { cellIds, TABLE_IDS } from '../report/template.ts';
import { categoryOf } from '../rules/category-of.ts';
import { isAskedOfFreeForm, isFreeForm } from '../rules/is-free-form.ts';
import { RULES } from '../rules/registry.ts';
import type { CheckedReport, Lang, Message, Rule, Undetermined, Violation } from '../rules/rule.ts';
import type { Finding, Open, Severity } from '../schema.ts';
import { describe, joinWording, type Wording } from './describe.ts';
import { type FindingFacts, makeIdentifier } from './make-identifier.ts';

export interface PlacedFinding {
  finding: Finding;
  passage: Passage | undefined;
}

export interface RuleResults {
  /** Errors first, then warnings, then info, and within them in the order of the document. */
  placed: PlacedFinding[];
  /** What could not be decided, in the order of the rules. */
  open: Open[];
}

/** Runs every rule. */
export function runRules(report: CheckedReport, lang: Lang, rules: readonly AnyRule[] = RULES): RuleResults {
  const placeOf = documentOrder(report);
  const identify = makeIdentifier(report);
  const asked = isFreeForm(report) ? rules.filter(({ id }) => isAskedOfFreeForm(id)) : rules;
  const outcomes = asked.map((rule) => runRule(rule, report, lang));
  const placed = outcomes
    .flatMap(({ found }) => found)
    .map((found) => ({ found, severity: SEVERITIES.indexOf(found.severity), at: placeOf(found) }))
    .sort((a, b) => a.severity - b.severity || a.at - b.at)
    .map(({ found }) => placeFinding(found, identify));
  return { placed, open: outcomes.flatMap((one) => one.open) };
}

type AnyRule = Rule<string>;

/** A violation with what it takes from its rule and its place. */
interface Found {
  rule: AnyRule;
  violation: Violation<string>;
  words: Wording;
  lang: Lang;
  severity: Severity;
  /** The number of the section in which it stands; null where it stands in none. */
  section: number | null;
}

/** A rule that crashes leaves open what it is about, and costs nothing else. */
function runRule(rule: AnyRule, report: CheckedReport, lang: Lang): { found: Found[]; open: Open[] } {
  const found: Found[] = [];
  const open: Open[] = [];
  try {
    for (const outcome of rule.check(report)) {
      if (outcome.outcome === 'violation') found.push(find(rule, outcome, report, lang));
      if (outcome.outcome === 'undetermined') open.push(leaveOpen(rule, outcome, report, lang));
    }
    return { found, open };
  } catch (error) {
    return { found: [], open: [tellCrash(rule, error, lang)] };
  }
}

function find(rule: AnyRule, violation: Violation<string>, report: CheckedReport, lang: Lang): Found {
  return {
    rule,
    violation,
    words: describe({ ...violation, message: messageOf(rule, violation.message) }, report.template, lang),
    lang,
    severity: violation.severity ?? rule.severity,
    section: violation.section ?? sectionOf(report, violation.passage),
  };
}

function leaveOpen(
  rule: AnyRule,
  { reason, data, figures, cells = [] }: Undetermined<string>,
  report: CheckedReport,
  lang: Lang,
): Open {
  const words = describe({ message: messageOf(rule, reason), data, figures }, report.template, lang);
  return { rule: rule.id, reason, message: joinWording(words, lang), cells: [...cells] };
}

/** There is one: the type of the rule sees to that. */
function messageOf(rule: AnyRule, id: string): Message {
  return rule.messages[id]!;
}

function tellCrash(rule: AnyRule, error: unknown, lang: Lang): Open {
  const why = error instanceof Error ? error.message : String(error);
  return { rule: rule.id, reason: 'crashed', message: CRASHED[lang].replace('{why}', () => why), cells: [] };
}

const CRASHED: Message = {
  zh: '这条规则执行时程序出错，未能核对（{why}）；请把这份文件反馈给开发者。',
  en: 'The program failed while it went by this rule, so it was not checked ({why}); please send the file to the developers.',
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function sectionOf(report: CheckedReport, passage: Passage | undefined): number | null {
  if (!passage) return null;
  const { prose } = passage;
  const section = report.sections.find((one) => one.heading === prose || one.prose.includes(prose));
  return section?.official ?? section?.number ?? null;
}

function placeFinding(
  { rule, violation, words, lang, severity, section }: Found,
  identify: (facts: FindingFacts) => string,
): PlacedFinding {
  const { passage, cells = [] } = violation;
  const quote = passage ? passage.prose.text.slice(passage.start, passage.end) : (violation.quote ?? null);
  const finding: Finding = {
    id: identify({ rule: rule.id, cells, section, quote }),
    rule: rule.id,
    severity,
    category: categoryOf(rule.id),
    at: null,
    message: joinWording(words, lang),
    // Where the message is all headline, it is not said twice.
    ...(words.figures === null && words.remark === null ? {} : { headline: words.headline }),
    ...(words.remark === null ? {} : { remark: words.remark }),
    cells: [...cells],
    checks: [...(violation.checks ?? [])],
    expected: violation.expected ?? null,
    actual: violation.actual ?? null,
    // Words that are not there are none.
    quote: quote?.trim() ? quote : null,
    localisation: violation.localisation ?? null,
    suspects: [...(violation.suspects ?? [])],
    others: [],
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
