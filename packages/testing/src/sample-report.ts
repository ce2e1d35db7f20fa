import type { CellId, TableId, TemplateId } from '@gouji/core';
import { makeRandom, type Random } from './random.ts';
import { BODY_KINDS, type Body, type BodyKind, sampleBody } from './sample-body.ts';
import { sampleCells } from './sample-cells.ts';
import { writePreamble, writeSections } from './write-sections.ts';

/** A report as its author knows it; how it looks on a page is the business of a look. */
export interface SampleReport {
  /** Every rendering draws from streams of this seed. */
  seed: number;
  template: TemplateId;
  body: Body;
  year: number;
  title: string;
  /** ISO date. */
  publishedOn: string;
  /** ISO dates. */
  period: { from: string; to: string };
  /** 索引号 of the page. */
  documentNumber: string;
  /** What stands before the first section. */
  preamble: string[];
  sections: SampleSection[];
  /** The truth. */
  cells: Readonly<Record<CellId, number>>;
  /** What is printed instead of the number, where something is. */
  printed: Readonly<Record<CellId, string>>;
  /** Tables that are a picture, or are not there. */
  absent: Readonly<Partial<Record<TableId, 'image' | 'missing'>>>;
  /** Rows printed with a value too few or too many. */
  misprints: readonly RowMisprint[];
}

export interface SampleSection {
  /** 1 to 6. */
  number: number;
  /** With its numeral. */
  heading: string;
  /** Before the tables. */
  paragraphs: string[];
  tables: TableId[];
}

export interface RowMisprint {
  /** `applications.granted`, `disclosure.regulations`; `review` for its one row of 15 values. */
  row: string;
  /** The value that is left out, or before which one is put in. */
  at: number;
  /** Null where the value is left out. */
  inserted: string | null;
}

export interface SampleOptions {
  template?: TemplateId;
  kind?: BodyKind;
  year?: number;
}

/** A random consistent report; the same for the same seed and options. */
export function sampleReport(seed: number, options: SampleOptions = {}): SampleReport {
  const random = makeRandom(seed, 'report');
  const template = options.template ?? random.pick(['2019', '2021'] as const);
  const year =
    options.year ?? (template === '2019' ? random.integer(2019, 2020) : random.integer(2021, 2025));
  const body = sampleBody(options.kind ?? random.pick(BODY_KINDS), makeRandom(seed, 'body'));
  const cells = sampleCells(template, body, makeRandom(seed, 'cells'));
  return composeReport({ seed, template, body, year, cells });
}

export type ReportFacts = Pick<SampleReport, 'seed' | 'template' | 'body' | 'year' | 'cells'>;

/** A report of these figures, with prose that contradicts none of them. */
export function composeReport(facts: ReportFacts): SampleReport {
  const { seed, body, year } = facts;
  const random = makeRandom(seed, 'publication');
  return {
    ...facts,
    title: `${body.name}${year}年政府信息公开工作年度报告`,
    publishedOn: samplePublication(body, year, random),
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    documentNumber: `${random.integer(10_000_000, 99_999_999)}/${year + 1}-${pad(random.integer(1, 99_999), 5)}`,
    preamble: writePreamble(facts),
    sections: writeSections(facts),
    printed: {},
    absent: {},
    misprints: [],
  };
}

/** Within its term (条例 第四十九条、第五十条). */
function samplePublication(body: Body, year: number, random: Random): string {
  const month = body.government ? random.integer(1, 3) : 1;
  const lastDay = month === 2 ? 28 : 31;
  return `${year + 1}-${pad(month, 2)}-${pad(random.integer(8, lastDay), 2)}`;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
