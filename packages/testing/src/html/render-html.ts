import type { TableId } from '@gouji/core';
import type { FormCell, FormRow, FormTable } from '../form.ts';
import { lookAt, printTables } from '../looks/apply-look.ts';
import { type Look, PLAIN } from '../looks/look.ts';
import { makeRandom, type Random } from '../random.ts';
import type { SampleReport } from '../sample-report.ts';
import { escapeHtml } from './escape-html.ts';
import { type PageOptions, renderPage } from './render-page.ts';

/** The report as a page of a government site; the same for the same report and look. */
export function renderHtml(
  report: SampleReport,
  look: Look = PLAIN,
  options: Partial<PageOptions> = {},
): string {
  const looked = lookAt(report, look);
  const article = renderArticle(looked, look);
  return renderPage(looked, look.article?.(article, looked) ?? article, options);
}

function renderArticle(report: SampleReport, look: Look): string {
  const random = makeRandom(report.seed, `markup of ${look.name}`);
  const paragraph = (text: string, tag = 'p'): string =>
    look.paragraph?.(escapeHtml(text)) ?? `<${tag}>${escapeHtml(text)}</${tag}>`;
  const parts = [
    `<h1>${escapeHtml(report.title)}</h1>`,
    `<div class="info">发布时间：${report.publishedOn}　来源：${escapeHtml(report.body.name)}</div>`,
    '<div class="content">',
    ...report.preamble.map((text) => paragraph(text)),
  ];
  for (const section of report.sections) {
    parts.push(paragraph(section.heading, 'h2'), ...section.paragraphs.map((text) => paragraph(text)));
    parts.push(...section.tables.filter((id) => report.absent[id] === 'image').map(renderImage));
    for (const table of printTables(report, section.tables, look)) {
      parts.push(...table.before.map((text) => paragraph(text)), renderTable(table, look, random));
    }
  }
  return [...parts, '</div>'].join('\n');
}

function renderImage(id: TableId): string {
  return `<p align="center"><img src="/upload/${id}.png" width="640" height="480"></p>`;
}

function renderTable(table: FormTable, look: Look, random: Random): string {
  const rows = table.rows.map((row) => renderRow(row, look, random));
  const html = `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return look.table?.(html, random) ?? html;
}

const HIDDEN = { attribute: ' hidden', style: ' style="display: none"' };

function renderRow({ cells, hidden }: FormRow, look: Look, random: Random): string {
  return `<tr${hidden ? HIDDEN[hidden] : ''}>${cells.map((cell) => renderCell(cell, look, random)).join('')}</tr>`;
}

function renderCell(cell: FormCell, look: Look, random: Random): string {
  const tag = look.element?.(cell) ?? 'td';
  const spans = [
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
  ].join('');
  const text = escapeHtml(cell.text).replaceAll('\n', '<br>');
  return `<${tag}${spans}>${look.content?.(text, random, cell) ?? text}</${tag}>`;
}
