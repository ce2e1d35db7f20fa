import type { Lang, Outcome, ReportResult, Result, Severity } from '@gouji/core';
import type { FindingOutline, GroupOutline, ReportOutline, SumLine, Tone } from '../outline/outline.ts';
import { outlineReport } from '../outline/outline-report.ts';
import { withoutControls } from '../outline/without-controls.ts';
import type { ReportWriter } from '../report-writer.ts';
import { WORDS, type Words } from '../words/words.ts';
import { displayWidth, padToWidth } from './display-width.ts';
import { type Colour, makePaint, type Paint } from './paint.ts';
import { wrapText } from './wrap-text.ts';

export interface TextOptions {
  /** Consistent reports are left out, and only counted. */
  quiet?: boolean;
  /** `zh` unless given. */
  lang?: Lang;
  /** Colours by SGR sequences; not unless asked for. */
  color?: boolean;
  /** The columns to stay within; no line is broken unless given. */
  width?: number;
}

interface Layout {
  words: Words;
  paint: Paint;
  width: number;
}

/**
 * The result for people, as plain text: every finding, every sum, whatever could not be read; several reports end with
 * those that are wrong or were not checked.
 *
 * @param result as `gouji check --format json` writes it; its messages keep the language that they are in
 * @returns lines of at most `width` columns, East Asian characters counting two; it ends in a line end, and is empty
 *   where there is no report
 */
export function formatText(result: Result, options: TextOptions = {}): string {
  const writer = openText(options);
  return [...result.reports.map((report) => writer.add(report)), writer.close()].join('');
}

/** As `formatText`, report by report. */
export function openText(options: TextOptions = {}): ReportWriter {
  const { lang = 'zh', color = false, width = Number.POSITIVE_INFINITY, quiet = false } = options;
  const layout: Layout = { words: WORDS[lang], paint: makePaint(color), width };
  const tallied: Tallied[] = [];
  let before = '';
  const write = (lines: readonly string[]) => {
    const text = `${before}${lines.join('\n')}\n`;
    before = '\n';
    return text;
  };
  return {
    add: (report) => {
      const { source, status, reason, summary } = report;
      tallied.push({ source, status, reason, summary });
      if (quiet && summary.verdict === 'consistent') return '';
      return write(formatReport(withoutControls(outlineReport(report, lang)), layout));
    },
    close: () => (tallied.length > 1 ? write(formatTally(tallied, layout)) : ''),
  };
}

type Tallied = Pick<ReportResult, 'source' | 'status' | 'reason' | 'summary'>;

/** What a reader of many reports looks for first: which files are wrong, which were not checked, how many in all. */
function formatTally(reports: readonly Tallied[], layout: Layout): string[] {
  const { words } = layout;
  const checked = reports.filter(({ status }) => status === 'checked');
  const wrong = checked.filter(({ summary }) => summary.error > 0);
  const unread = checked.filter(({ summary }) => summary.verdict === 'unread');
  const refused = reports.filter(({ status }) => status !== 'checked');
  return [
    ...formatFiles(
      words.withErrors,
      wrong.map(({ source, summary }) => [source, words.errors(summary.error)]),
      layout,
    ),
    ...formatFiles(
      words.notChecked,
      [
        ...refused.map(({ source, reason }): [string, string] => [source, reason?.message ?? '']),
        ...unread.map(({ source }): [string, string] => [source, words.verdict.unread]),
      ],
      layout,
    ),
    words.tally(checked.length, wrong.length, refused.length),
  ];
}

function formatFiles(
  label: string,
  files: readonly [source: string, remark: string][],
  layout: Layout,
): string[] {
  if (files.length === 0) return [];
  const lines = withoutControls(files).flatMap(([source, remark]) =>
    hang('  ', source + layout.words.colon + remark, layout),
  );
  return [layout.paint('bold', label), ...lines, ''];
}

function formatReport(outline: ReportOutline, layout: Layout): string[] {
  const { paint, words } = layout;
  const facts = outline.facts.map(({ label, value }) => label + words.colon + value);
  const head = [
    paint('dim', outline.source),
    ...wrapText(outline.title, layout.width).map((line) => paint('bold', line)),
    ...joinFacts(facts, layout.width),
    ...hang(`${SIGN[outline.tone]} `, outline.verdict, layout).map((line) =>
      paint(COLOUR[outline.tone], line),
    ),
  ];
  const sections = [
    ...outline.groups.map((group) => formatGroup(group, layout)),
    ...(outline.notRead.length > 0 ? [formatNotRead(outline, layout)] : []),
    ...(outline.coverage === null ? [] : [hang(words.coverage + words.colon, outline.coverage, layout)]),
  ];
  return [...head, ...sections.flatMap((lines) => ['', ...lines])];
}

/** As many on a line as there is room for. */
function joinFacts(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const joined = lines.length === 0 ? fact : `${lines.at(-1)}  ${fact}`;
    if (lines.length > 0 && displayWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(fact);
  }
  return lines.flatMap((line) => wrapText(line, width));
}

const SIGN: Readonly<Record<Tone, string>> = { good: '✓', doubtful: '!', bad: '✗', none: '–' };
const COLOUR: Readonly<Record<Tone, Colour>> = {
  good: 'green',
  doubtful: 'yellow',
  bad: 'red',
  none: 'yellow',
};

function formatGroup(group: GroupOutline, layout: Layout): string[] {
  const { paint } = layout;
  const title =
    group.summary === null ? [group.title] : wrapText(`${group.title}  ${group.summary}`, layout.width);
  return [
    ...title.map((line) => line.replace(group.title, paint('bold', group.title))),
    ...group.findings.flatMap((finding) => formatFinding(finding, layout)),
    ...group.folded.flatMap((line) => hang('  … ', line, layout)),
    ...formatSums(group.sums, layout),
  ];
}

function formatFinding(finding: FindingOutline, layout: Layout): string[] {
  const { words, paint } = layout;
  const mark = `  ${SEVERITY_SIGN[finding.severity]} ${words.severity[finding.severity]}  `;
  const colour = SEVERITY_COLOUR[finding.severity];
  const [first = '', ...rest] = hang(mark, `${finding.headline}  ${finding.rule}`, layout);
  const lines = [paint(colour, mark) + first.slice(mark.length), ...rest];
  const details = [
    ...formatSuspects(finding, layout),
    ...(finding.remark === null ? [] : hang('      ', finding.remark, layout)),
    ...finding.sums.flatMap((sum) => formatSum(sum, 6, layout)),
    ...finding.quotes.flatMap((quote) => hang(`      ${words.quote}${words.colon}`, quote, layout)),
    ...(finding.expected === null ? [] : [`      ${finding.expected}`]),
    ...finding.cells.flatMap((cell) => hang('      ', cell, layout)),
  ];
  return [...lines.map((line) => line.replace(finding.rule, paint('dim', finding.rule))), ...details];
}

const SEVERITY_SIGN: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
const SEVERITY_COLOUR: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** A line each, in columns where there is room. */
function formatSuspects({ suspects }: FindingOutline, layout: Layout): string[] {
  const rows = suspects.map(({ cell, now, should, slip }) => [cell, now, should, slip ?? '']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => displayWidth(row[column]!))));
  const isRoom = 6 + widths.reduce((sum, width) => sum + 2 + width, -2) <= layout.width;
  return rows.flatMap((row) => {
    const line = isRoom
      ? row.map((text, column) => padToWidth(text, widths[column]!)).join('  ')
      : row[0] + layout.words.colon + row.slice(1).filter(Boolean).join(layout.words.clause);
    return hang('      ', line.trimEnd(), layout);
  });
}

/** Labels in one column and sums in another where there is room, else each sum below its label. */
function formatSums(sums: readonly SumLine[], layout: Layout): string[] {
  const rows = sums.map((sum) => ({ ...sum, text: writeParts(sum) }));
  const labelWidth = Math.max(0, ...rows.map(({ label }) => displayWidth(label)));
  const widest = Math.max(0, ...rows.map(({ text }) => displayWidth(text)));
  if (INDENT + labelWidth + 2 + widest > layout.width)
    return sums.flatMap((sum) => formatSum(sum, INDENT, layout));
  return rows.map(({ label, text, outcome }) => {
    return paintSum(`${' '.repeat(INDENT)}${padToWidth(label, labelWidth)}  ${text}`, outcome, layout.paint);
  });
}

const INDENT = 2;

/** A sum below its label, and below it the sum put right. */
function formatSum(sum: SumLine, indent: number, layout: Layout): string[] {
  const margin = ' '.repeat(indent);
  const { corrected } = sum;
  const lines = (mark: string, text: string, outcome: Outcome) =>
    hang(mark, text, layout).map((line) => paintSum(line, outcome, layout.paint));
  return [
    ...hang(margin, sum.label, layout),
    ...lines(`${margin}  `, writeParts(sum), sum.outcome),
    ...(corrected
      ? lines(`${margin}  ${corrected.label}${layout.words.colon}`, writeParts(corrected), corrected.outcome)
      : []),
  ];
}

const OUTCOME_SIGN: Readonly<Record<Outcome, string>> = { pass: '✓', violation: '✗', undetermined: '?' };

function writeParts({ parts, outcome }: Pick<SumLine, 'parts' | 'outcome'>): string {
  const sum = parts.map(({ text, wrong }) => (wrong ? `【${text}】` : text)).join('');
  return `${sum} ${OUTCOME_SIGN[outcome]}`;
}

function paintSum(line: string, outcome: Outcome, paint: Paint): string {
  const colour = outcome === 'pass' ? 'green' : outcome === 'violation' ? 'red' : 'yellow';
  return line
    .replace(/【[^】]{1,40}】/g, (wrong) => paint('red', wrong))
    .replace(/[✓✗?]$/, (sign) => paint(colour, sign));
}

function formatNotRead(outline: ReportOutline, layout: Layout): string[] {
  const { words, paint } = layout;
  return [
    paint('bold', words.notRead),
    ...outline.notRead.flatMap(({ label, items }) => [
      `  ${label}`,
      ...items.flatMap((item) => hang('    ', item, layout)),
    ]),
  ];
}

/** The text after a mark; further lines stand under its beginning. */
function hang(mark: string, text: string, { width }: Layout): string[] {
  const indent = displayWidth(mark);
  const lines = wrapText(text, Math.max(20, width - indent));
  return lines.map((line, i) => (i === 0 ? mark : ' '.repeat(indent)) + line);
}
