import {
  describeTable,
  type Finding,
  type Lang,
  type ReportContent,
  type ReportResult,
  TABLE_IDS,
  type TableId,
  templateOf,
} from '@gouji/core';
import { WORDS, type Words } from '../words/words.ts';
import { tableOf } from './describe-cells.ts';
import type { GroupOutline, ReportOutline } from './outline.ts';
import { outlineFinding } from './outline-finding.ts';
import { outlineNotRead } from './outline-not-read.ts';
import type { Reading } from './reading.ts';
import { verdictOf } from './verdict-of.ts';
import { writeSum } from './write-sum.ts';

/**
 * Puts a result into words: what a clerk reads, whatever the layout.
 *
 * @param result one element of `reports`
 * @returns its findings by table, the sums that show them, the cells and identities that are open; of a document that was
 *   not checked only the reason
 */
export function outlineReport(result: ReportResult, lang: Lang): ReportOutline {
  const words = WORDS[lang];
  if (!isChecked(result)) return outlineRefusal(result, words);
  const { report } = result;
  const reading: Reading = { result, report, template: templateOf(report), lang, words };
  const { tone, lines } = verdictOf(result, lang);
  return {
    source: result.source,
    title: report.title ?? words.untitled,
    facts: facts(report, words),
    tone,
    verdict: lines.join(''),
    groups: [...TABLE_IDS.map((table) => outlineTable(reading, table)), ...outlineText(reading)],
    notRead: outlineNotRead(reading),
    coverage: coverage(result, words),
  };
}

function isChecked(result: ReportResult): result is ReportResult & { report: ReportContent } {
  return result.report !== null;
}

function outlineRefusal(result: ReportResult, words: Words): ReportOutline {
  const { format, reason } = result;
  const isFormat = reason?.code === 'unsupported-format' && format !== null;
  return {
    source: result.source,
    title: words.status[result.status] + (isFormat ? words.inBrackets(words.format[format]) : ''),
    facts: [],
    tone: 'none',
    verdict: reason?.message ?? '',
    groups: [],
    notRead: [],
    coverage: null,
  };
}

function facts(report: ReportContent, words: Words): ReportOutline['facts'] {
  const rows: [string, string | null][] = [
    [words.organization, report.organization],
    [words.year, report.year === null ? null : String(report.year)],
    [words.form, words.template[report.template]],
    [words.publishedOn, report.publishedOn],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

function outlineTable(reading: Reading, table: TableId): GroupOutline {
  const { result, report, template, lang, words } = reading;
  const states = Object.entries(report.cells).filter(([id]) => tableOf(id) === table);
  const read = states.filter(([, cell]) => cell.state === 'number').length;
  const checks = result.checks.filter((check) => check.rule === `${table}/arithmetic`);
  const counts = { pass: 0, violation: 0, undetermined: 0 };
  for (const check of checks) counts[check.outcome] += 1;
  const summary = [words.cellsRead(read, states.length)];
  if (checks.length > 0) summary.push(words.checks(counts));
  return {
    title: describeTable(table, template, lang),
    summary: summary.join(words.semicolon),
    ...findingsOf(reading, table),
    sums: checks
      .filter((check) => check.outcome === 'pass' && TELLING.test(check.id))
      .map((check) => writeSum(reading, check)),
  };
}

/** Of the identities that hold, those that show the whole table at a glance. */
const TELLING =
  /^(?:applications\/(?:balance|result-total):total|applications\/row-total:(?:new|processedTotal)|review\/)/;

function outlineText(reading: Reading): GroupOutline[] {
  const own = findingsOf(reading, null);
  return own.findings.length === 0 ? [] : [{ title: reading.words.inText, summary: null, ...own, sums: [] }];
}

/** Of each rule as many as somebody reads; the others are counted. */
function findingsOf(reading: Reading, table: TableId | null): Pick<GroupOutline, 'findings' | 'folded'> {
  const counts = new Map<string, number>();
  const shown = reading.result.findings.filter((finding) => {
    if (groupOf(finding) !== table) return false;
    const before = counts.get(finding.rule) ?? 0;
    counts.set(finding.rule, before + 1);
    return before < MOST;
  });
  return {
    findings: shown.map((finding) => outlineFinding(reading, finding)),
    folded: [...counts].flatMap(([rule, count]) =>
      count > MOST ? [reading.words.folded(rule, count - MOST)] : [],
    ),
  };
}

const MOST = 50;

/** A finding about the text stands there, even where it compares it with cells. */
function groupOf({ rule, cells }: Finding): TableId | null {
  const [first] = cells;
  return first === undefined || ABOUT_TEXT.test(rule) ? null : tableOf(first);
}

const ABOUT_TEXT = /^(?:prose|structure|identity|publication)\//;

function coverage({ summary }: ReportResult, words: Words): string {
  return [
    words.cellsRead(summary.cells.read, summary.cells.expected),
    words.checks(summary.checks),
    words.numbersInProse(summary.numbersInProse.bound, summary.numbersInProse.total),
  ].join(words.semicolon);
}
