import type {
  CellState,
  Decision,
  Format,
  Lang,
  ReportResult,
  Severity,
  Summary,
  TableId,
  TableState,
  TemplateId,
} from '@gouji/core';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Cells with which the identities hold, though they were not written or follow from the others. */
export interface AssumedCells {
  unwritten: number;
  deduced: number;
}

/** The words of the interface, shared by the command and the extension. Findings bring their own message. */
export interface Words {
  severity: Readonly<Record<Severity, string>>;
  status: Readonly<Record<ReportResult['status'], string>>;
  state: Readonly<Record<CellState, string>>;
  /** What stands in a sum for a cell that holds no number. */
  inSum: Readonly<Record<Exclude<CellState, 'number' | 'deduced'>, string>>;
  /** What may have happened; null where nothing can be said. */
  format: Readonly<Record<Format, string>>;
  template: Readonly<Record<TemplateId, string>>;
  /** The short name of a table. */
  table: Readonly<Record<TableId, string>>;

  untitled: string;
  file: string;
  organization: string;
  year: string;
  form: string;
  publishedOn: string;
  quote: string;
  inText: string;
  notRead: string;
  coverage: string;
  /** Between words that form a sentence. */
  space: string;
  /** Between a label and what it labels. */
  colon: string;
  /** Between the items of a list. */
  comma: string;
  /** Between values one of which is right. */
  or: string;
  /** Between the parts of a sentence. */
  clause: string;
  semicolon: string;
  inBrackets(text: string): string;
  quoted(text: string): string;
  /** After words that stand in several rows alike. */
  rows(count: number): string;

  verdict: {
    /** All was judged, and holds. */
    consistent(assumed: AssumedCells): string;
    /** Every identity holds, beside what was found; of these tables, where one of the others was not read. */
    holding(tables: readonly TableId[], assumed: AssumedCells): string;
    /** What was found, notes included. */
    found(summary: Summary): string;
    /** Nothing is wrong, but not all could be judged. */
    open: string;
    /** No identity could be judged. */
    unread: string;
    /** Identities fail, and no finding says so: their rule crashed. */
    unexplained(howMany: number): string;
    failing(howMany: number): string;
    undetermined(howMany: number): string;
    /** Tables that could not be judged. */
    tables(tables: readonly { table: TableId; state: Exclude<TableState, 'read'> }[]): string;
    /** Rules that could not decide. */
    openRules(howMany: number): string;
    /** What there is besides, where nothing is wrong. */
    besides(summary: Summary): string;
  };
  /** Of the cells of a table or a report. */
  cellsRead(read: number, expected: number): string;
  checks(counts: Summary['checks']): string;
  numbersInProse(bound: number, total: number): string;
  suspect: {
    now(value: string): string;
    should(value: string): string;
    /** Of a candidate, one of which is wrong. */
    shouldIfWrong(value: string): string;
  };
  /** Where one number is wrong. */
  expected(expected: string, actual: string): string;
  corrected(values: readonly string[]): string;
  /** Terms of a sum that are left out, being 0 or not filled in. */
  leftOut(howMany: number, blanks: boolean): string;
  /** Of a rule, further findings that are not shown. */
  folded(rule: string, howMany: number): string;
  /** After a text that is cut, with the length of the whole. */
  cut(length: number): string;
  /** Identities of a finding that are not written out. */
  moreSums(howMany: number): string;
  /** Beside a finding: what somebody has decided about it; the reason may be empty. */
  decided(state: Decision['state'], reason: string): string;
  allCells(table: string, howMany: number): string;
  allChecks(table: string, howMany: number): string;
  uncheckedIdentities: string;
  unread(table: string, state: CellState): string;
  /** A whole table that is there and was not read, or is not there. */
  unreadTable: Readonly<Record<Exclude<TableState, 'read'>, string>>;
  /** What rules could not decide. */
  openOutcomes: string;
  /** Over the files of several that have errors. */
  withErrors: string;
  /** Over the files of several that were not checked. */
  notChecked: string;
  /** How many errors a file has. */
  errors(howMany: number): string;
  /** Of several reports: how many were checked, are wrong, were not checked. */
  tally(checked: number, wrong: number, refused: number): string;
}

export const WORDS: Readonly<Record<Lang, Words>> = { zh, en };
