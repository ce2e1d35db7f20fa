import { describe, joinWording } from '../findings/describe.ts';
import { makeIdentifier } from '../findings/make-identifier.ts';
import { categoryOf } from '../rules/category-of.ts';
import type { Data, Lang, Message } from '../rules/rule.ts';
import type { Finding, Open, OtherReport, Outcome, Severity } from '../schema.ts';
import { type BodyMap, NO_MAP } from './bodies/body-map.ts';
import { type Matching, matchBodies } from './bodies/match-bodies.ts';
import { listSubjects, type SubjectOf } from './list-subjects.ts';
import type { ReportProse } from './prose/report-prose.ts';
import { SERIES_RULES } from './registry.ts';
import { figureOf, nameReport, type SeriesEntry } from './series-entry.ts';
import { type SeriesOutcome, type SeriesRule, THRESHOLDS, type Thresholds } from './series-rule.ts';

export interface SeriesOptions {
  /** Of the messages; `zh` unless given. */
  lang?: Lang;
  /** What the user knows of the bodies. */
  map?: BodyMap;
  /** The prose of a report, null where it is not known; it is asked several times rather than kept. Without it no prose is compared. */
  proseOf?: (entry: SeriesEntry) => ReportProse | null;
  /** Shares of repeated prose that are told; 60 % and 90 % unless given. */
  thresholds?: Thresholds;
}

/** What is found between reports. */
export interface SeriesResult {
  /** Reports given; how many bodies they are of, and in how many pairs of neighbouring years. */
  reports: number;
  bodies: number;
  pairs: number;
  /** Reports that could not be put to a body and a year for certain: nothing is said of them. */
  unmatched: OtherReport[];
  /** Bodies with several reports of other figures for one year. */
  versions: OtherReport[][];
  /** How often each rule held, did not hold and could not be judged. */
  rules: Record<string, Record<Outcome, number>>;
  /** The reports of which something is said, by body and year. */
  found: SeriesReport[];
}

/** One report, and what others say of it. */
export interface SeriesReport extends OtherReport {
  findings: Finding[];
  open: Open[];
}

/**
 * Checks reports against each other: each with that of the same body for the year before, with those of other bodies
 * for the same year, and a government's with those that it adds up.
 *
 * @param entries of checked reports (`readEntry`), in any order
 */
export function checkSeries(entries: readonly SeriesEntry[], options: SeriesOptions = {}): SeriesResult {
  const { lang = 'zh', map = NO_MAP, proseOf = () => null, thresholds = THRESHOLDS } = options;
  const matching = matchBodies(entries, map);
  const book: Book = new Map();
  const rules: SeriesResult['rules'] = {};
  for (const { id } of SERIES_RULES) rules[id] = { pass: 0, violation: 0, undetermined: 0 };
  let pairs = 0;
  for (const subject of listSubjects(matching, { map, proseOf, thresholds })) {
    if (subject.kind === 'years') pairs += 1;
    for (const rule of SERIES_RULES) {
      const outcomes = runRule(rule, subject);
      for (const { outcome } of outcomes) rules[rule.id]![outcome] += 1;
      note(book, subject.now, rule, outcomes, lang);
    }
  }
  return {
    reports: entries.length,
    bodies: matching.bodies.length,
    pairs,
    unmatched: matching.unmatched.map(nameReport),
    versions: listVersions(matching),
    rules,
    found: [...book.values()].map(({ report }) => report).sort(byBodyAndYear),
  };
}

/** Where the year before was told in several versions, what agrees with one of them is no contradiction. */
function runRule(rule: SeriesRule<string>, subject: SubjectOf): SeriesOutcome<string>[] {
  if (subject.kind !== rule.subject) return [];
  if (rule.subject === 'years' && subject.kind === 'years') {
    const versions = subject.versions.map((pair) => [...rule.check(pair)]);
    return versions.reduce((best, outcomes) => (badness(outcomes) < badness(best) ? outcomes : best));
  }
  if (rule.subject === 'likeness' && subject.kind === 'likeness') return [...rule.check(subject.likeness)];
  if (rule.subject === 'sum' && subject.kind === 'sum') return [...rule.check(subject.sum)];
  return [];
}

function badness(outcomes: readonly SeriesOutcome<string>[]): number {
  return outcomes.filter(({ outcome }) => outcome === 'violation').length;
}

type Book = Map<SeriesEntry, { report: SeriesReport; identify: ReturnType<typeof makeIdentifier> }>;

function openPage(book: Book, now: SeriesEntry) {
  const page = book.get(now) ?? {
    report: { ...nameReport(now), findings: [], open: [] },
    identify: makeIdentifier({ ...now, cells: { get: (id) => ({ value: figureOf(now, id), text: '' }) } }),
  };
  book.set(now, page);
  return page;
}

function byBodyAndYear(a: SeriesReport, b: SeriesReport): number {
  const [one, other] = [a.organization ?? '', b.organization ?? ''];
  return one === other ? (a.year ?? 0) - (b.year ?? 0) : one < other ? -1 : 1;
}

function note(
  book: Book,
  now: SeriesEntry,
  rule: SeriesRule<string>,
  outcomes: readonly SeriesOutcome<string>[],
  lang: Lang,
): void {
  for (const outcome of outcomes) {
    if (outcome.outcome === 'pass') continue;
    const { report, identify } = openPage(book, now);
    if (outcome.outcome === 'violation') {
      const { cells = [], section = null, quote = null } = outcome;
      const id = identify({ rule: rule.id, cells, section, quote });
      report.findings.push({ id, ...find(now, rule, outcome, lang) });
      report.findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    } else {
      const { reason, data = {}, cells = [] } = outcome;
      const message = sayIt(rule.messages[reason]!, data, now, lang);
      report.open.push({ rule: rule.id, reason, message, cells: [...cells] });
    }
  }
}

function sayIt(message: Message, data: Data, { template }: SeriesEntry, lang: Lang): string {
  return joinWording(describe({ message, data }, template, lang), lang);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function find(
  now: SeriesEntry,
  rule: SeriesRule<string>,
  outcome: SeriesOutcome<string> & { outcome: 'violation' },
  lang: Lang,
): Omit<Finding, 'id'> {
  const { cells = [], quote = null, data = {} } = outcome;
  return {
    rule: rule.id,
    severity: outcome.severity ?? rule.severity,
    category: categoryOf(rule.id),
    at: null,
    message: sayIt(rule.messages[outcome.message]!, data, now, lang),
    cells: [...cells],
    checks: [],
    expected: outcome.expected ?? null,
    actual: outcome.actual ?? null,
    quote,
    localisation: null,
    suspects: [],
    others: (outcome.others ?? []).map(nameReport),
  };
}

function listVersions({ bodies }: Matching): OtherReport[][] {
  return bodies.flatMap(({ years }) =>
    [...years.values()].filter(({ length }) => length > 1).map((all) => all.map(nameReport)),
  );
}
