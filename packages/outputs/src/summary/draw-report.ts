import {
  type Cell,
  cellId,
  describeNumber,
  describeRow,
  describeTable,
  type ReportContent,
  type ReportResult,
  type Suspect,
  TABLE_IDS,
  type TableId,
} from '@gouji/core';
import { readingOf } from '../ledger/ledger-rows.ts';
import { isSpread } from '../outline/is-spread.ts';
import type { FindingOutline, ReportOutline, SumLine } from '../outline/outline.ts';
import { outlineReport } from '../outline/outline-report.ts';
import type { Reading } from '../outline/reading.ts';
import { withoutControls } from '../outline/without-controls.ts';
import { WORDS } from '../words/words.ts';
import type { WriteOptions } from '../write.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** A report as one block of the page that opens: its findings, its tables with their marks, what was not read. */
export function drawReport(result: ReportResult, anchor: string, { lang }: WriteOptions): string {
  const outline = withoutControls(outlineReport(result, lang));
  const { report, summary } = result;
  const name = report?.organization ?? outline.title;
  const head = [report?.year, result.source].filter((one) => one != null).join(' · ');
  const tone = report === null ? 'none' : summary.verdict === 'consistent' ? 'good' : outline.tone;
  return [
    `<details class="${tone}"><summary><b>${escapeXml(withoutControls(name))}</b> <small>${escapeXml(withoutControls(head))}</small><br>${escapeXml(outline.verdict)}</summary>`,
    `<div id="${anchor}">`,
    ...drawFindings(outline, lang),
    ...(report === null ? [] : TABLE_IDS.map((table) => drawTable(readingOf(result, report, lang), table))),
    ...drawNotRead(outline),
    '</div></details>\n',
  ].join('');
}

function drawFindings({ groups }: ReportOutline, lang: WriteOptions['lang']): string[] {
  const findings = groups.flatMap((group) => group.findings);
  const folded = groups.flatMap((group) => group.folded).map((line) => `<li>${escapeXml(line)}`);
  if (findings.length === 0) return [];
  return [`<ol>${findings.map((finding) => drawFinding(finding, lang)).join('')}${folded.join('')}</ol>`];
}

function drawFinding(finding: FindingOutline, lang: WriteOptions['lang']): string {
  const { severity, headline, suspects, remark, sums, expected, quotes, cells } = finding;
  const lines = [
    ...suspects.map(({ cell, now, should, slip }) => [cell, now, should, slip ?? ''].join(' ').trim()),
    ...(remark === null ? [] : [remark]),
    ...quotes,
    ...(expected === null ? [] : [expected]),
    ...cells,
  ].map((line) => `<p>${escapeXml(line)}`);
  const label = SEVERITY_MARK[severity];
  const written = sums.map(drawSum);
  return `<li class="${severity}"><b title="${finding.rule}">${label} ${WORDS[lang].severity[severity]}</b> ${escapeXml(headline)}${lines.join('')}${written.join('')}`;
}

const SEVERITY_MARK = { error: '✗', warning: '!', info: 'i' } as const;

function drawSum({ label, parts, corrected }: SumLine): string {
  const sum = parts.map(({ text, wrong }) => (wrong ? `<mark>${escapeXml(text)}</mark>` : escapeXml(text)));
  const better = corrected
    ? `<br>${escapeXml(corrected.label)} ${escapeXml(corrected.parts.map(({ text }) => text).join(''))}`
    : '';
  return `<p class="sum">${escapeXml(label)}<br>${sum.join('')}${better}`;
}

/** End tags that HTML can do without are left out: three hundred reports have fifty thousand cells. */
function drawTable(reading: Reading, table: TableId): string {
  const { report, template, lang } = reading;
  const { rows } = template.tables[table];
  const suspects = suspectsOf(reading);
  const caption = `<caption>${escapeXml(describeTable(table, template, lang))}`;
  if (report.tables[table] === 'missing' || report.tables[table] === 'image')
    return `<p>${escapeXml(reading.words.table[table] + reading.words.space + reading.words.unreadTable[report.tables[table]])}`;
  const isRegular = rows.every((row) => row.columns.length === rows[0]!.columns.length);
  const head = isRegular
    ? `<tr><th>${rows[0]!.columns.map(({ label }) => `<th>${escapeXml(label[lang])}`).join('')}`
    : '';
  const body = rows.map((row) => {
    const cells = row.columns.map((column) => {
      const id = cellId(table, row.id, column.id);
      const label = isRegular ? '' : `<small>${escapeXml(column.label[lang])}</small> `;
      return drawCell(label, report.cells[id], suspects.get(id), lang);
    });
    return `<tr><th>${escapeXml(describeRow(table, row.id, template, lang))}${cells.join('')}`;
  });
  return `<table>${caption}${head}${body.join('')}</table>`;
}

interface Mark {
  suspect: Suspect;
  isKnown: boolean;
}

function suspectsOf({ result }: Reading): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const finding of result.findings) {
    const isKnown = finding.localisation === 'unique' || finding.localisation === 'likely';
    if (isSpread(finding)) continue;
    for (const suspect of finding.suspects)
      if (!marks.has(suspect.cell)) marks.set(suspect.cell, { suspect, isKnown });
  }
  return marks;
}

function drawCell(
  label: string,
  cell: Cell | undefined,
  mark: Mark | undefined,
  lang: WriteOptions['lang'],
): string {
  const text = label + escapeXml(withoutControls(textOf(cell)));
  if (!mark) return cell?.state === 'number' ? `<td>${text}` : `<td class="u">${text}`;
  const words = SUMMARY_WORDS[lang];
  const badge = mark.isKnown ? words.shouldBe(describeNumber(mark.suspect.suggested)) : words.mayBe;
  return `<td class="${mark.isKnown ? 'e' : 'w'}">${text}<i>${escapeXml(badge)}</i>`;
}

function textOf(cell: ReportContent['cells'][string] | undefined): string {
  if (!cell || cell.state === 'missing') return '?';
  return cell.state === 'number' ? describeNumber(cell.value!) : cell.text.slice(0, 40);
}

function drawNotRead({ notRead }: ReportOutline): string[] {
  if (notRead.length === 0) return [];
  const items = notRead.map(({ label, items: own }) => {
    const all = own.length === 0 ? '' : `<br><small>${escapeXml(own.join('；').slice(0, MOST))}</small>`;
    return `<li>${escapeXml(label)}${all}`;
  });
  return [`<ul>${items.join('')}</ul>`];
}

const MOST = 1500;
