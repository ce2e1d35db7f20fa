import type { Lang, Outcome, Result } from '@gouji/core';
import type { FindingOutline, GroupOutline, ReportOutline, SumLine } from '../outline/outline.ts';
import { outlineReport } from '../outline/outline-report.ts';
import { withoutControls } from '../outline/without-controls.ts';
import type { ReportWriter } from '../report-writer.ts';
import { WORDS, type Words } from '../words/words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * The result as Markdown (GFM): a heading a report, a heading a table, a bullet a finding. What comes from the document is
 * escaped.
 *
 * @param result as `gouji check --format json` writes it; its messages keep the language that they are in
 * @returns text that ends in a line end; empty where there is no report
 */
export function formatMarkdown(result: Result, lang: Lang = 'zh'): string {
  const writer = openMarkdown({ lang });
  return [...result.reports.map((report) => writer.add(report)), writer.close()].join('');
}

export interface MarkdownOptions {
  /** `zh` unless given. */
  lang?: Lang;
  /** Consistent reports are left out. */
  quiet?: boolean;
}

/** As `formatMarkdown`, report by report. */
export function openMarkdown({ lang = 'zh', quiet = false }: MarkdownOptions = {}): ReportWriter {
  let before = '';
  return {
    add: (report) => {
      if (quiet && report.summary.verdict === 'consistent') return '';
      const lines = formatReport(withoutControls(outlineReport(report, lang)), WORDS[lang]);
      const text = `${before}${lines.join('\n')}\n`;
      before = '\n';
      return text;
    },
    close: () => '',
  };
}

function formatReport(outline: ReportOutline, words: Words): string[] {
  const facts = [{ label: words.file, value: outline.source }, ...outline.facts];
  return [
    `# ${escapeMarkdown(outline.title)}`,
    '',
    ...facts.map(({ label, value }) => `- ${label}${words.colon}${escapeMarkdown(value)}`),
    '',
    `**${escapeMarkdown(outline.verdict)}**`,
    ...outline.groups.flatMap((group) => formatGroup(group, words)),
    ...formatNotRead(outline, words),
    ...(outline.coverage === null ? [] : ['', `${words.coverage}${words.colon}${outline.coverage}`]),
  ];
}

function formatGroup(group: GroupOutline, words: Words): string[] {
  return [
    '',
    `## ${escapeMarkdown(group.title)}`,
    ...(group.summary === null ? [] : ['', group.summary]),
    ...(group.findings.length === 0
      ? []
      : ['', ...group.findings.flatMap((one) => formatFinding(one, words))]),
    ...group.folded.map((line) => `- … ${escapeMarkdown(line)}`),
    // Another bullet, or the list of findings would go on.
    ...(group.sums.length === 0 ? [] : ['', ...group.sums.map((sum) => `* ${formatSum(sum, words)}`)]),
  ];
}

function formatFinding(finding: FindingOutline, words: Words): string[] {
  const severity = `**${words.severity[finding.severity]}**`;
  return [
    `- ${severity}${words.colon}${escapeMarkdown(finding.headline)} \`${finding.rule}\``,
    ...finding.suspects.map(({ cell, now, should, slip }) => {
      const facts = [now, should, ...(slip === null ? [] : [slip])].join(words.clause);
      return `  - ${escapeMarkdown(cell + words.colon + facts)}`;
    }),
    ...(finding.remark === null ? [] : [`  - ${escapeMarkdown(finding.remark)}`]),
    ...finding.sums
      .flatMap((sum) => [sum, ...(sum.corrected ? [sum.corrected] : [])])
      .map((sum) => `  - ${formatSum(sum, words)}`),
    ...finding.quotes.map((quote) => `  - ${words.quote}${words.colon}${escapeMarkdown(quote)}`),
    ...(finding.expected === null ? [] : [`  - ${finding.expected}`]),
    ...finding.cells.map((cell) => `  - ${escapeMarkdown(cell)}`),
  ];
}

function formatSum({ label, parts, outcome }: Omit<SumLine, 'corrected'>, words: Words): string {
  const sum = parts.map(({ text, wrong }) => (wrong ? `**${text}**` : text)).join('');
  return `${escapeMarkdown(label)}${words.colon}${sum} ${SIGN[outcome]}`;
}

const SIGN: Readonly<Record<Outcome, string>> = { pass: '✓', violation: '✗', undetermined: '?' };

function formatNotRead(outline: ReportOutline, words: Words): string[] {
  if (outline.notRead.length === 0) return [];
  return [
    '',
    `## ${words.notRead}`,
    '',
    ...outline.notRead.flatMap(({ label, items }) => [
      `- ${escapeMarkdown(label)}`,
      ...items.map((item) => `  - ${escapeMarkdown(item)}`),
    ]),
  ];
}
