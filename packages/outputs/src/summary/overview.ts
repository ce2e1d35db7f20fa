import { type Lang, type ReportResult, RULES, type Verdict } from '@gouji/core';
import { withoutControls } from '../outline/without-controls.ts';
import { PAPER_WORDS } from '../papers/paper-words.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { COLOR, drawFrequent, drawVerdicts } from './draw-plots.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** What the head of the page says of all reports: gathered while they pass, of each only a line. */
export interface Overview {
  lines: { name: string; year: number | null; verdict: Verdict; errors: number; anchor: string }[];
  refused: { source: string; message: string; anchor: string }[];
  /** How often a rule was not met, by its id. */
  times: Map<string, number>;
}

export function emptyOverview(): Overview {
  return { lines: [], refused: [], times: new Map() };
}

export function addToOverview(overview: Overview, result: ReportResult, anchor: string): void {
  const { report, reason, summary, source } = result;
  if (report === null) {
    overview.refused.push({ source, message: reason?.message ?? '', anchor });
    return;
  }
  const { organization, year } = report;
  const { verdict, error: errors } = summary;
  overview.lines.push({ name: organization ?? source, year, verdict, errors, anchor });
  for (const { rule, severity } of result.findings)
    if (severity !== 'info') overview.times.set(rule, (overview.times.get(rule) ?? 0) + 1);
}

export function drawOverview(overview: Overview, lang: Lang): string {
  const words = SUMMARY_WORDS[lang];
  const { lines, refused } = withoutControls(overview);
  return [
    `<section id="overview"><h1>${escapeXml(words.title)}</h1>`,
    `<p>${escapeXml(words.overview(lines.length, refused.length))}</p>`,
    ...(lines.length > 0
      ? [drawYears(lines, lang), drawFaults(overview, lang), drawBodies(lines, lang)]
      : []),
    ...(refused.length > 0 ? [drawRefused(refused, lang)] : []),
    `<h2>${escapeXml(words.reports)}</h2>`,
    '<p class="tools" hidden>',
    `<button type="button" data-do="open">${escapeXml(words.openAll)}</button> `,
    `<button type="button" data-do="close">${escapeXml(words.closeAll)}</button> `,
    `<label><input type="checkbox"> ${escapeXml(words.onlyFound)}</label></p></section>\n`,
  ].join('');
}

const VERDICTS: readonly Verdict[] = ['consistent', 'findings', 'open', 'unread'];

type Lines = Overview['lines'];

function yearsOf(lines: Lines): (number | null)[] {
  return [...new Set(lines.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
}

function sayYear(year: number | null, lang: Lang): string {
  return year === null ? SUMMARY_WORDS[lang].noYear : String(year);
}

function drawYears(lines: Lines, lang: Lang): string {
  const years = yearsOf(lines);
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    label: PAPER_WORDS[lang].verdict[verdict],
    values: years.map(
      (year) => lines.filter((line) => line.year === year && line.verdict === verdict).length,
    ),
  }));
  const svg = drawVerdicts(
    years.map((year) => sayYear(year, lang)),
    counts,
  );
  return `<figure><figcaption>${escapeXml(SUMMARY_WORDS[lang].byYear)}</figcaption>${svg}</figure>`;
}

/** The plot has the most frequent; the table below it all, in whole sentences. */
function drawFaults({ times }: Overview, lang: Lang): string {
  const words = SUMMARY_WORDS[lang];
  const sorted = [...times].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (sorted.length === 0) return `<p>${escapeXml(words.frequentNone)}</p>`;
  const summaryOf = (rule: string) => RULES.find(({ id }) => id === rule)?.summary[lang] ?? rule;
  const faults = sorted
    .slice(0, MOST)
    .map(([rule, howOften]) => ({ label: summaryOf(rule), times: howOften }));
  const rows = sorted.map(
    ([rule, howOften]) =>
      `<tr><td>${howOften}<td>${escapeXml(summaryOf(rule))} <small>${escapeXml(rule)}</small>`,
  );
  return `<figure><figcaption>${escapeXml(words.frequent)}</figcaption>${drawFrequent(faults)}<details class="list"><summary>${escapeXml(words.times)}</summary><table class="words">${rows.join('')}</table></details></figure>`;
}

const MOST = 12;

function drawBodies(lines: Lines, lang: Lang): string {
  const years = yearsOf(lines);
  const bodies = new Map<string, Lines>();
  for (const line of lines) bodies.set(line.name, [...(bodies.get(line.name) ?? []), line]);
  const head = years.map((year) => `<th scope="col">${escapeXml(sayYear(year, lang))}`).join('');
  const rows = [...bodies].map(([name, own]) => {
    const cells = years.map(
      (year) =>
        `<td>${own
          .filter((line) => line.year === year)
          .map((line) => link(line, lang))
          .join(' ')}`,
    );
    return `<tr><th scope="row">${escapeXml(name)}${cells.join('')}`;
  });
  return `<h2>${escapeXml(SUMMARY_WORDS[lang].byBody)}</h2><div class="wide"><table class="bodies"><tr><td>${head}${rows.join('')}</table></div>`;
}

function link({ verdict, errors, anchor }: Lines[number], lang: Lang): string {
  const words = PAPER_WORDS[lang].verdict[verdict] + (errors > 0 ? ` ${errors}` : '');
  return `<a href="#${anchor}" style="color:${COLOR[verdict]}">${escapeXml(words)}</a>`;
}

function drawRefused(refused: Overview['refused'], lang: Lang): string {
  const items = refused.map(
    ({ source, message, anchor }) =>
      `<li><a href="#${anchor}">${escapeXml(source)}</a> ${escapeXml(message)}`,
  );
  return `<h2>${escapeXml(SUMMARY_WORDS[lang].refused)}</h2><ul>${items.join('')}</ul>`;
}
