import type { Lang } from '@gouji/core';
import { type Compared, isUnchanged, nameCell, sayCell } from './format-diff.ts';
import { escapeHtml, pageShell } from './page-shell.ts';
import { SERIES_WORDS } from './series-words.ts';

/** What tells two reports apart as one page. */
export function diffPage(compared: Compared, lang: Lang = 'zh'): string {
  const { before, after, diff } = compared;
  const words = SERIES_WORDS[lang].diff;
  const facts = diff.facts.map((one) =>
    row(words.fact[one.fact], one.before ?? words.none, one.after ?? words.none),
  );
  const cells = diff.cells.map((cell) =>
    row(nameCell(cell, compared, lang), sayCell(cell.before, lang), sayCell(cell.after, lang)),
  );
  const titles = [
    ...diff.sections.before.map(words.sectionGone),
    ...diff.sections.after.map(words.sectionNew),
  ];
  const prose = diff.prose.map((change) =>
    row(words.section(change.section), change.before.join('\n'), change.after.join('\n')),
  );
  const body = [
    `<p>${words.before} <span class="source">${escapeHtml(before.source)}</span><br>${words.after} <span class="source">${escapeHtml(after.source)}</span></p>`,
    `<p>${diff.isVersion ? words.version : words.years}</p>`,
    table(
      [...facts, ...titles.map((title) => `<tr><td colspan="3">${escapeHtml(title)}</td></tr>`)],
      '',
      lang,
    ),
    table(cells, words.cells(diff.cells.length), lang),
    table(prose, words.prose(diff.prose.length), lang),
    `<p>${isUnchanged(diff) ? words.same : words.rest(diff.same.cells, diff.same.paragraphs)}</p>`,
  ];
  return pageShell(words.title, lang, body.join('\n'));
}

function table(rows: readonly string[], title: string, lang: Lang): string {
  if (rows.length === 0) return '';
  const { before, after } = SERIES_WORDS[lang].diff;
  const heading = title === '' ? '' : `<h2>${escapeHtml(title)}</h2>`;
  return `${heading}<table><tr><th></th><th>${before}</th><th>${after}</th></tr>${rows.join('\n')}</table>`;
}

function row(name: string, before: string, after: string): string {
  const side = (text: string, tag: 'del' | 'ins') =>
    `<td>${text === '' ? '' : `<${tag}>${escapeHtml(text).replaceAll('\n', '<br>')}</${tag}>`}</td>`;
  return `<tr><td>${escapeHtml(name)}</td>${side(before, 'del')}${side(after, 'ins')}</tr>`;
}
