import type { FormCell, FormTable } from '../form.ts';
import type { Random } from '../random.ts';
import type { SampleReport } from '../sample-report.ts';

/**
 * One way in which pages differ from the form. Each part changes one thing and knows nothing of the others, so that
 * looks of different groups mix.
 */
export interface Look {
  name: string;
  /** What it changes; looks of one group exclude each other. They apply in the order of `LOOK_GROUPS`. */
  group: LookGroup;
  /** The report itself: figures left unwritten, sections moved. */
  report?(report: SampleReport, random: Random): SampleReport;
  /** A label; a line break is `\n`. */
  label?(text: string, random: Random, cell: FormCell): string;
  /** A number as printed; not called where the report has something else printed. */
  value?(text: string, random: Random, cell: FormCell): string;
  /** The tables of one section. */
  tables?(tables: FormTable[], random: Random): FormTable[];
  /** The markup inside a cell. */
  content?(html: string, random: Random, cell: FormCell): string;
  /** The name of a cell's element. */
  element?(cell: FormCell): 'td' | 'th';
  /** The markup of a table. */
  table?(html: string, random: Random): string;
  /** The markup of a paragraph or heading outside the tables. */
  paragraph?(html: string): string;
  /** The markup of the article, from its title on. */
  article?(html: string, report: SampleReport): string;
}

export const LOOK_GROUPS = [
  'figures',
  'arrangement',
  'wording',
  'punctuation',
  'spacing',
  'characters',
  'numbers',
  'parts',
  'editor',
  'page',
] as const;
export type LookGroup = (typeof LOOK_GROUPS)[number];

/** The form as it is. */
export const PLAIN: Look = { name: 'plain', group: 'page' };
