import { type CellId, cellIds, TEMPLATES } from '../src/report/template.ts';
import type { Cell, Finding, TemplateId } from '../src/schema.ts';
import { checkSeries, type SeriesOptions } from '../src/series/check-series.ts';
import { readEntry, type SeriesEntry } from '../src/series/series-entry.ts';

export interface EntryFacts {
  organization?: string | null;
  year?: number | null;
  source?: string;
  template?: TemplateId;
  /** All others are 0; an empty text is a blank, any other one is not read. */
  cells?: Record<CellId, number | string>;
}

/** A report as a journal tells it, with these figures. */
export function entryOf({
  organization = '德清县教育局',
  year = 2022,
  template = '2021',
  ...facts
}: EntryFacts): SeriesEntry {
  const given = facts.cells ?? {};
  const cells = cellIds(TEMPLATES[template]).map((id) => [id, makeCell(given[id] ?? 0)] as const);
  const tables = { disclosure: 'read', applications: 'read', review: 'read' } as const;
  return readEntry({
    source: facts.source ?? `${year}/${organization}.html`,
    digest: null,
    retrievedAt: null,
    format: 'html',
    ocr: false,
    status: 'checked',
    reason: null,
    report: {
      ...{ organization, year, template, tables, title: null, publishedOn: null, sections: [], claims: [] },
      cells: Object.fromEntries(cells),
    },
    ...{ checks: [], findings: [], open: [] },
    summary: {
      ...{ verdict: 'consistent', error: 0, warning: 0, info: 0 },
      checks: { pass: 42, violation: 0, undetermined: 0 },
      cells: { read: 200, expected: 200 },
      numbersInProse: { bound: 0, total: 0 },
      overviewLength: null,
    },
  })!;
}

function makeCell(value: number | string): Cell {
  if (typeof value === 'number') return { value, text: String(value), state: 'number' };
  return { value: null, text: value, state: value === '' ? 'blank' : 'unreadable' };
}

/** What one rule says of reports: `2022 warning` or `2022 open`, by year. */
export function judgeSeries(
  rule: string,
  entries: readonly SeriesEntry[],
  options?: SeriesOptions,
): string[] {
  const { found } = checkSeries(entries, options);
  return found.flatMap(({ year, findings, open }) => [
    ...findings.filter((one) => one.rule === rule).map(({ severity }) => `${year} ${severity}`),
    ...open.filter((one) => one.rule === rule).map(() => `${year} open`),
  ]);
}

export function findingsOf(
  rule: string,
  entries: readonly SeriesEntry[],
  options?: SeriesOptions,
): Finding[] {
  return checkSeries(entries, options).found.flatMap(({ findings }) =>
    findings.filter((one) => one.rule === rule),
  );
}
