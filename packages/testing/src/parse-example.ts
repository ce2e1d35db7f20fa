import { findCell, TABLE_IDS, type TableId, TEMPLATES, type TemplateId } from '@gouji/core';
import { baseReport } from './base-report.ts';
import { misprintRow, patchReport } from './change-report.ts';
import { completeCells } from './complete-cells.ts';
import { type Look, PLAIN } from './looks/look.ts';
import { findLook } from './looks/looks.ts';
import { composeReport, type SampleReport } from './sample-report.ts';

export interface Example {
  report: SampleReport;
  look: Look;
  page: { title?: string; source?: string };
  /** As JSON; null where there are none. */
  requirements: string | null;
}

/**
 * What a `report` block of a rule's page describes: the base report with a patch a line, `key: value`.
 *
 * - `template: 2019`, `year: 2023`, `organization: 某某局`: the whole report is written anew for these
 * - `title`, `published` (ISO date), `preamble`
 * - `section 5 heading`, `section 5` (`\n` between paragraphs, may be empty), `section 5: (none)` leaves it out with its tables
 * - `order: 1 2 3 4 6 5` of the sections
 * - `applications.granted.total: 24`: the figure; `"1O"` in quotation marks: what is printed for it
 * - `complete: yes`: the totals follow from the figures changed
 * - `table review: missing` or `image`; `row applications.granted: drop 3` (the value at 3), `insert 3 7` (a 7 before it)
 * - `look: total-as-heji`: how it is printed
 * - `page title`, `page source`: what the page says of it, where that is not what the report says
 * - `requirements`: as JSON, what a region orders beyond the form
 *
 * @throws RangeError for a key that is none of these
 */
export function parseExample(text: string): Example {
  const patches = text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return line.trim() === ''
      ? []
      : [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
  });
  const facts = new Map(patches.map(({ key, value }) => [key, value]));
  const report = patches.reduce((one, { key, value }) => applyPatch(one, key, value), rewrite(facts));
  const look = facts.has('look') ? findLook(facts.get('look')!) : PLAIN;
  const [title, source] = [facts.get('page title'), facts.get('page source')];
  const page = { ...(title !== undefined && { title }), ...(source !== undefined && { source }) };
  const example = { look, page, requirements: facts.get('requirements') ?? null };
  if (!facts.has('complete')) return { report, ...example };
  return { report: { ...report, cells: completeCells(report.template, partsOf(report)) }, ...example };
}

function rewrite(facts: ReadonlyMap<string, string>): SampleReport {
  const template = (facts.get('template') ?? '2021') as TemplateId;
  const base = baseReport(template);
  const name = facts.get('organization') ?? base.body.name;
  const body = { ...base.body, name, self: '本机关', government: name.endsWith('政府') };
  const year = Number(facts.get('year') ?? base.year);
  return composeReport({ ...base, body: facts.has('organization') ? body : base.body, year });
}

const FACTS = new Set([
  'template',
  'year',
  'organization',
  'complete',
  'look',
  'page title',
  'page source',
  'requirements',
]);

function applyPatch(report: SampleReport, key: string, value: string): SampleReport {
  if (FACTS.has(key)) return report;
  if (key === 'title') return patchReport(report, { title: value });
  if (key === 'published') return patchReport(report, { publishedOn: value });
  if (key === 'preamble') return patchReport(report, { preamble: paragraphs(value) });
  if (key === 'order') return reorder(report, value.split(' ').map(Number));
  if (findCell(TEMPLATES[report.template], key)) return patchCell(report, key, value);
  const [kind, what = '', part] = key.split(' ');
  if (kind === 'section') return patchSection(report, Number(what), part, value);
  if (kind === 'table' && isTable(what) && value === 'blank') return leaveBlank(report, what);
  if (kind === 'table' && isTable(what))
    return patchReport(report, { absent: { [what]: value as 'image' | 'missing' } });
  if (kind === 'row') return patchRow(report, what, value.split(' '));
  throw new RangeError(`no example has the key ${key}`);
}

function patchCell(report: SampleReport, id: string, value: string): SampleReport {
  const printed = /^"(.*)"$/.exec(value);
  return patchReport(report, { cells: { [id]: printed ? printed[1]! : Number(value) } });
}

function leaveBlank(report: SampleReport, table: TableId): SampleReport {
  const own = Object.keys(report.cells).filter((id) => id.startsWith(`${table}.`));
  return patchReport(report, { cells: Object.fromEntries(own.map((id) => [id, ''])) });
}

function patchRow(report: SampleReport, row: string, [how, at, inserted]: string[]): SampleReport {
  if (how === 'drop') return misprintRow(report, { row, at: Number(at), inserted: null });
  return misprintRow(report, { row, at: Number(at), inserted: inserted ?? '' });
}

function patchSection(
  report: SampleReport,
  number: number,
  part: string | undefined,
  value: string,
): SampleReport {
  if (part === 'heading') return patchReport(report, { sections: { [number]: { heading: value } } });
  const section = value === '(none)' ? null : { paragraphs: paragraphs(value) };
  return patchReport(report, { sections: { [number]: section } });
}

function paragraphs(value: string): string[] {
  return value === '' ? [] : value.split('\\n');
}

function reorder(report: SampleReport, numbers: readonly number[]): SampleReport {
  const sections = numbers.flatMap((number) =>
    report.sections.filter((section) => section.number === number),
  );
  return { ...report, sections };
}

function isTable(id: string): id is TableId {
  return (TABLE_IDS as readonly string[]).includes(id);
}

/** The figures from which the totals follow. */
function partsOf({ cells }: SampleReport): Record<string, number> {
  const derived = /\.total$|^applications\.(?:new|processedTotal)\./;
  return Object.fromEntries(Object.entries(cells).filter(([id]) => !derived.test(id)));
}
