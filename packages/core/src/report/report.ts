import type { Heading, Link, Origin, Paragraph } from '../document/blocks.ts';
import type { Cell, TemplateId } from '../schema.ts';
import type { Copy } from './choose-copy.ts';
import type { CellId, TableId, Template } from './template.ts';

/** A cell of the template as it was found in the document. */
export interface ReportCell extends Cell {
  id: CellId;
  /** Null where the cell has no place in the document. */
  origin: Origin;
}

/** A run of prose; never a cell of a table. */
export type Prose = Heading | Paragraph;

export interface Section {
  /** 1 to 6 as printed; null where the numeral is lost. */
  number: number | null;
  /** The official section that its words name, whatever its numeral. */
  official: number | null;
  /** As printed, with the numeral. */
  title: string;
  heading: Prose;
  /** What stands under it, tables excepted, down to the next section. */
  prose: Prose[];
  /** A table or a picture stands under it. */
  illustrated: boolean;
}

/** A label that is understood but is not the official one. */
export interface LabelSlip {
  printed: string;
  official: string;
  /** The cells under or beside it. */
  cells: CellId[];
}

/** A row whose number of values is not the template's. */
export interface MisshapenRow {
  /** The ids of the rows that stand in it: all three of table 四 share one. */
  rows: string[];
  expected: number;
  found: number;
  /** The raw row. */
  text: string;
  /** The values found in it, from left to right; empty where one of them is no number. */
  values: number[];
  cells: CellId[];
}

export interface TableReading {
  /**
   * `image`: a picture stands where the table should; `unread`: its labels are there, but no table with its values could
   * be made out.
   */
  state: 'read' | 'image' | 'unread' | 'missing';
  /** The form whose rows and columns the table has; null where it tells nothing. */
  template: TemplateId | null;
  slips: LabelSlip[];
  misshapen: MisshapenRow[];
  /** The tables of the document that hold it. */
  origins: Origin[];
  /** Other copies of it in the document that hold other numbers. */
  copies: Copy[];
}

export interface Period {
  /** ISO dates; null for one that is none. */
  from: string | null;
  to: string | null;
  prose: Prose;
  /** The words that state it. */
  quote: string;
}

/** What the page that holds the report says of it outside its text. */
export interface ReportPage {
  /** Its `<title>` and the titles among its metadata. */
  titles: string[];
  /** Who is named as the source (来源, 发布机构), in its metadata. */
  sources: string[];
}

/** What the document means: who reports, on which year, by which form, and every cell. */
export interface Report {
  title: string | null;
  organization: string | null;
  /** The year reported on. */
  year: number | null;
  period: Period | null;
  /** ISO date. */
  publishedOn: string | null;
  /** Not there where the document is no page. */
  page?: ReportPage;
  template: Template;
  /** What stands before the first section. */
  preamble: Prose[];
  sections: Section[];
  tables: Record<TableId, TableReading>;
  cells: ReadonlyMap<CellId, ReportCell>;
  /** Addresses that the document links to, in its order. */
  links: Link[];
  /** The title of another report that the document holds after this one. */
  second: { title: string; prose: Prose } | null;
}
