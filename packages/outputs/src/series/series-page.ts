import type { Finding, Lang, OtherReport, SeriesReport, SeriesResult, SharedSentence } from '@gouji/core';
import { SEVERITY_WORDS } from '../words/severity-words.ts';
import { nameReport } from './format-series.ts';
import { escapeHtml, pageShell } from './page-shell.ts';
import { SERIES_WORDS } from './series-words.ts';

export interface SeriesPageOptions {
  /** `zh` unless given. */
  lang?: Lang;
  /** The sentences that a report shares with another, for those that repeat one. */
  sharedOf?: (report: OtherReport, other: OtherReport) => SharedSentence[];
}

/** What was found between reports as one page, with the passages that repeat side by side. */
export function seriesPage(result: SeriesResult, options: SeriesPageOptions = {}): string {
  const { lang = 'zh', sharedOf = () => [] } = options;
  const words = SERIES_WORDS[lang];
  const { reports, bodies, pairs, found, unmatched, versions } = result;
  const isFine = found.every(({ findings }) => findings.length === 0);
  const body = [
    `<p>${escapeHtml(words.compared(reports, bodies, pairs))} ${pairs === 0 ? words.noPairs : isFine ? words.nothing : ''}</p>`,
    ...groupByBody(found).map(([name, all]) => formatBody(name, all, lang, sharedOf)),
    formatList(
      words.unmatched(unmatched.length),
      unmatched.map(({ source }) => source),
    ),
    formatList(
      words.versions(versions.length),
      versions.map((all) => `${nameReport(all[0]!, lang)}：${all.map(({ source }) => source).join('、')}`),
    ),
    formatCounts(result, lang),
  ];
  return pageShell(words.title, lang, body.join('\n'));
}

function groupByBody(found: readonly SeriesReport[]): [string | null, SeriesReport[]][] {
  const groups = new Map<string | null, SeriesReport[]>();
  for (const report of found) {
    const own = groups.get(report.organization);
    if (own) own.push(report);
    else groups.set(report.organization, [report]);
  }
  return [...groups];
}

function formatBody(
  name: string | null,
  reports: readonly SeriesReport[],
  lang: Lang,
  sharedOf: NonNullable<SeriesPageOptions['sharedOf']>,
): string {
  const words = SERIES_WORDS[lang];
  const parts = reports.map((report) => {
    const findings = report.findings.map((finding) => formatFinding(report, finding, lang, sharedOf));
    const open = report.open.map(
      ({ message, rule }) =>
        `<li><span class="undecided">${words.open}</span> ${escapeHtml(message)} <span class="rule">${rule}</span></li>`,
    );
    return `<h3>${escapeHtml(words.yearOf(report.year))} <span class="source">${escapeHtml(report.source)}</span></h3>
<ul>${[...findings, ...open].join('\n')}</ul>`;
  });
  return `<section><h2>${escapeHtml(name ?? words.noName)}</h2>\n${parts.join('\n')}</section>`;
}

function formatFinding(
  report: SeriesReport,
  { severity, message, rule, others }: Finding,
  lang: Lang,
  sharedOf: NonNullable<SeriesPageOptions['sharedOf']>,
): string {
  const shared = rule.endsWith('/repeated')
    ? others.map((other) => formatShared(report, other, lang, sharedOf))
    : [];
  return `<li><span class="${severity}">${SEVERITY_WORDS[lang][severity]}</span> ${escapeHtml(message)} <span class="rule">${rule}</span>
${shared.join('\n')}</li>`;
}

function formatShared(
  report: OtherReport,
  other: OtherReport,
  lang: Lang,
  sharedOf: NonNullable<SeriesPageOptions['sharedOf']>,
): string {
  const words = SERIES_WORDS[lang];
  const sentences = sharedOf(report, other);
  if (sentences.length === 0) return '';
  const rows = sentences.map(
    (one) => `<tr><td>${escapeHtml(one.own)}</td><td>${escapeHtml(one.other)}</td></tr>`,
  );
  return `<details><summary>${escapeHtml(`${words.shared} ${sentences.length}：${nameReport(other, lang)}`)}</summary>
<table><tr><th>${words.own}</th><th>${escapeHtml(`${words.other} ${other.source}`)}</th></tr>
${rows.join('\n')}</table></details>`;
}

function formatList(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${escapeHtml(title)}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}

function formatCounts({ rules }: SeriesResult, lang: Lang): string {
  const { counts, outcomes, rule } = SERIES_WORDS[lang];
  const rows = Object.entries(rules).map(([id, { pass, violation, undetermined }]) => {
    const numbers = [pass, violation, undetermined].map((count) => `<td class="number">${count}</td>`);
    return `<tr><td>${id}</td>${numbers.join('')}</tr>`;
  });
  const heads = [rule, ...Object.values(outcomes)].map((head) => `<th>${head}</th>`);
  return `<h2>${counts}</h2><table><tr>${heads.join('')}</tr>${rows.join('\n')}</table>`;
}
