import type { TemplateId } from '../schema.ts';
import { APPLICATIONS_2019, APPLICATIONS_2021, GROUPS } from './form/applications.ts';
import { DISCLOSURE_2019, DISCLOSURE_2021 } from './form/disclosure.ts';
import { REVIEW } from './form/review.ts';

/**
 * Both official forms as data: rows, columns, labels and identities. Reading, checking, locating, every table of
 * results and the documentation derive from here.
 */

export type TableId = 'disclosure' | 'applications' | 'review';

/** The address of a number, `table.row.column`. Opaque to every reader but `parseCellId`. */
export type CellId = string;

export interface Label {
  /** As the form prints it, without its numeral. */
  zh: string;
  en: string;
  /** Other wordings that are right: of the other form, of a sub-heading, shortened where everybody does. */
  also?: readonly string[];
  /** Wordings that are met and are wrong; they are understood and reported. */
  slips?: readonly string[];
}

export interface Column {
  id: string;
  label: Label;
  /** `count` is whole and ≥ 0, `change` whole and signed, `amount` decimal and ≥ 0. */
  kind: 'count' | 'change' | 'amount';
  /** The unit of the form, for an amount that has one. */
  unit?: '万元';
}

export interface Row {
  id: string;
  /** The numeral printed before the label, with the label of the group where the row opens one. */
  numeral: string;
  label: Label;
  /** The group in which the row stands (`refused`). */
  group?: string;
  /** The group whose rows another form has in its place. */
  merges?: string;
  columns: readonly Column[];
}

export interface TableTemplate {
  id: TableId;
  /** 二, 三 or 四: the section that holds it. */
  section: 2 | 3 | 4;
  title: Label;
  rows: readonly Row[];
  /** What this form alone prints: rows by their ids, words that names of columns hold. */
  marks: { rows?: readonly string[]; words?: readonly string[] };
  /** What is printed in it beside the labels, as headings of its bands. */
  headings: readonly string[];
}

export interface Template {
  id: TemplateId;
  /** The first year that is reported in it. */
  since: number;
  /** The document that orders it. */
  basis: string;
  tables: Record<TableId, TableTemplate>;
  groups: Readonly<Record<string, Group>>;
}

/** A label over several rows (`（三）不予公开`). */
export interface Group {
  numeral: string;
  label: Label;
}

/** What an equation of the form says, whatever its row or column. */
export type IdentityKind =
  | 'applications/balance'
  | 'applications/result-total'
  | 'applications/row-total'
  | 'review/total';

/** An equation between cells that holds in every report: the sum of `left` is the sum of `right`. */
export interface Identity {
  /** Its kind and its place. */
  id: string;
  kind: IdentityKind;
  /** The row or the column whose numbers it adds up. */
  place: string;
  rule: 'applications/arithmetic' | 'review/arithmetic';
  left: readonly CellId[];
  right: readonly CellId[];
}

export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  '2019': {
    id: '2019',
    since: 2019,
    basis: '国办公开办函〔2019〕60号',
    tables: { disclosure: DISCLOSURE_2019, applications: APPLICATIONS_2019, review: REVIEW },
    groups: GROUPS,
  },
  '2021': {
    id: '2021',
    since: 2021,
    basis: '国办公开办函〔2021〕30号',
    tables: { disclosure: DISCLOSURE_2021, applications: APPLICATIONS_2021, review: REVIEW },
    groups: GROUPS,
  },
};

/** Every form, the newest first. */
export const FORMS: readonly Template[] = Object.values(TEMPLATES).sort((a, b) => b.since - a.since);

export const LATEST: Template = FORMS[0]!;

/** The form that a report on this year has to use; for years before all of them the first. */
export function formOf(year: number): Template {
  return FORMS.find(({ since }) => since <= year) ?? FORMS.at(-1)!;
}

/** Each table of the form that it follows; the whole is named after table 三. */
export function mixTemplates(forms: Record<TableId, TemplateId>): Template {
  const key = TABLE_IDS.map((id) => forms[id]).join();
  const known = MIXED.get(key);
  if (known) return known;
  const main = TEMPLATES[forms.applications];
  const isPure = TABLE_IDS.every((id) => TEMPLATES[forms[id]].tables[id] === main.tables[id]);
  const tables = {
    disclosure: TEMPLATES[forms.disclosure].tables.disclosure,
    applications: main.tables.applications,
    review: TEMPLATES[forms.review].tables.review,
  };
  const mixed = isPure ? main : { ...main, tables };
  MIXED.set(key, mixed);
  return mixed;
}

const MIXED = new Map<string, Template>();

/** The template by which the cells of a result go, each table by the form that it follows. */
export function templateOf(report: {
  template: TemplateId;
  cells: Readonly<Record<CellId, unknown>>;
}): Template {
  const formOfTable = (id: TableId): TemplateId => {
    const fits = (form: Template) =>
      form.tables[id].rows.every((row) =>
        row.columns.every((column) => cellId(id, row.id, column.id) in report.cells),
      );
    const own = TEMPLATES[report.template];
    return fits(own) ? own.id : (FORMS.find(fits)?.id ?? own.id);
  };
  return mixTemplates({
    disclosure: formOfTable('disclosure'),
    applications: report.template,
    review: formOfTable('review'),
  });
}

/** The rows of a table in every form, in one order: what one merges stands before its parts. */
export function rowsOfForms(id: TableId): Row[] {
  const rows = [...LATEST.tables[id].rows];
  for (const row of FORMS.slice(1).flatMap(({ tables }) => tables[id].rows)) {
    if (rows.some((known) => known.id === row.id)) continue;
    const part = rows.findIndex(({ group }) => group !== undefined && group === row.merges);
    rows.splice(part < 0 ? rows.length : part, 0, row);
  }
  return rows;
}

/** The form that alone has rows like these; null where all have them. */
export function formWithRows(id: TableId, has: (row: string) => boolean): Template | null {
  return FORMS.find(({ tables }) => tables[id].marks.rows?.some(has)) ?? null;
}

export const TABLE_IDS: readonly TableId[] = ['disclosure', 'applications', 'review'];

export const cellId = (table: TableId, row: string, column: string): CellId => `${table}.${row}.${column}`;

/** The table, row and column of an address of this template; undefined for any other text. */
export function findCell(
  template: Template,
  id: CellId,
): { table: TableTemplate; row: Row; column: Column } | undefined {
  return indexCells(template).get(id);
}

/** Every address of the template, table by table, row by row. */
export function cellIds(template: Template): CellId[] {
  return [...indexCells(template).keys()];
}

/** The rows whose sum is （七）总计. */
export function resultRows(template: Template): Row[] {
  return template.tables.applications.rows.filter((row) => !FLOW.has(row.id));
}

/** Every identity of the template, in the order of the template: 42 (2021) or 40 (2019). */
export function identities(template: Template): readonly Identity[] {
  const known = IDENTITIES.get(template) ?? makeIdentities(template);
  IDENTITIES.set(template, known);
  return known;
}

const FLOW = new Set(['new', 'carriedOver', 'processedTotal', 'carriedForward']);

type CellIndex = ReadonlyMap<CellId, { table: TableTemplate; row: Row; column: Column }>;

function indexCells(template: Template): CellIndex {
  const known = CELLS.get(template);
  if (known) return known;
  const index = new Map<CellId, { table: TableTemplate; row: Row; column: Column }>();
  for (const id of TABLE_IDS) {
    const table = template.tables[id];
    for (const row of table.rows) {
      for (const column of row.columns) index.set(cellId(id, row.id, column.id), { table, row, column });
    }
  }
  CELLS.set(template, index);
  return index;
}

function named(kind: IdentityKind, place: string): Pick<Identity, 'id' | 'kind' | 'place'> {
  return { id: `${kind}:${place}`, kind, place };
}

function makeIdentities(template: Template): Identity[] {
  const application = (row: string, column: string) => cellId('applications', row, column);
  const columns = template.tables.applications.rows[0]!.columns.map((column) => column.id);
  const balances = columns.map(
    (column): Identity => ({
      ...named('applications/balance', column),
      rule: 'applications/arithmetic',
      left: [application('new', column), application('carriedOver', column)],
      right: [application('processedTotal', column), application('carriedForward', column)],
    }),
  );
  const results = resultRows(template);
  const resultTotals = columns.map(
    (column): Identity => ({
      ...named('applications/result-total', column),
      rule: 'applications/arithmetic',
      left: results.map((row) => application(row.id, column)),
      right: [application('processedTotal', column)],
    }),
  );
  const rowTotals = template.tables.applications.rows.map(
    (row): Identity => ({
      ...named('applications/row-total', row.id),
      rule: 'applications/arithmetic',
      left: columns.slice(0, -1).map((column) => application(row.id, column)),
      right: [application(row.id, 'total')],
    }),
  );
  const reviewTotals = template.tables.review.rows.map(
    (row): Identity => ({
      ...named('review/total', row.id),
      rule: 'review/arithmetic',
      left: row.columns.slice(0, -1).map((column) => cellId('review', row.id, column.id)),
      right: [cellId('review', row.id, 'total')],
    }),
  );
  return [...balances, ...resultTotals, ...rowTotals, ...reviewTotals];
}

const CELLS = new WeakMap<Template, CellIndex>();
const IDENTITIES = new WeakMap<Template, readonly Identity[]>();
