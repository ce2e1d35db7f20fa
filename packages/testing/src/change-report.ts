import type { CellId, CellState, TableId } from '@gouji/core';
import type { RowMisprint, SampleReport } from './sample-report.ts';

/** What a reader must make of a cell. */
export interface ExpectedCell {
  value: number | null;
  state: CellState;
}

/** What is printed for a number that is not written. */
export const DASHES = ['-', '—', '/', '无'] as const;
export type Unwritten = '' | (typeof DASHES)[number];

/** What must be read of every cell, in a report whose printed texts are blanks and dashes alone. */
export function expectedCells(report: SampleReport): Map<CellId, ExpectedCell> {
  return new Map(Object.keys(report.cells).map((id) => [id, expectedCell(report, id)]));
}

function expectedCell({ cells, printed }: SampleReport, id: CellId): ExpectedCell {
  const text = printed[id];
  if (text === undefined) return { value: cells[id]!, state: 'number' };
  if (text === '') return { value: null, state: 'blank' };
  if ((DASHES as readonly string[]).includes(text)) return { value: null, state: 'dash' };
  throw new RangeError(`no reading is known of ${id} printed as ${text}`);
}

/** One cell of the truth changed, whatever follows from it. */
export function changeCell(report: SampleReport, id: CellId, value: number): SampleReport {
  if (report.cells[id] === undefined) throw new RangeError(`${report.template} has no cell ${id}`);
  return { ...report, cells: { ...report.cells, [id]: value } };
}

/** Some cells left blank, or with a dash. */
export function leaveUnwritten(
  report: SampleReport,
  mark: Unwritten,
  which: (id: CellId, value: number) => boolean,
): SampleReport {
  const left = Object.entries(report.cells).filter(([id, value]) => which(id, value));
  return { ...report, printed: { ...report.printed, ...Object.fromEntries(left.map(([id]) => [id, mark])) } };
}

/** A row printed with one value left out or put in. */
export function misprintRow(report: SampleReport, misprint: RowMisprint): SampleReport {
  return { ...report, misprints: [...report.misprints, misprint] };
}

export interface ReportPatch {
  title?: string;
  year?: number;
  /** ISO date. */
  publishedOn?: string;
  preamble?: string[];
  /** A number is the truth; a text is printed as it stands. */
  cells?: Record<CellId, number | string>;
  /** By number; null leaves the section out, with its tables. */
  sections?: Record<number, { heading?: string; paragraphs?: string[] } | null>;
  absent?: Partial<Record<TableId, 'image' | 'missing'>>;
}

/** The report with the patches applied in their order. */
export function patchReport(report: SampleReport, ...patches: readonly ReportPatch[]): SampleReport {
  return patches.reduce(applyPatch, report);
}

function applyPatch(report: SampleReport, patch: ReportPatch): SampleReport {
  const { cells = {}, sections = {}, absent = {}, ...facts } = patch;
  const patched: SampleReport = {
    ...report,
    ...facts,
    absent: { ...report.absent, ...absent },
    sections: report.sections.flatMap((section) => {
      const change = sections[section.number];
      return change === null ? [] : [{ ...section, ...change }];
    }),
  };
  return Object.entries(cells).reduce(printCell, patched);
}

function printCell(report: SampleReport, [id, value]: [CellId, number | string]): SampleReport {
  if (typeof value === 'number') return changeCell(report, id, value);
  if (report.cells[id] === undefined) throw new RangeError(`${report.template} has no cell ${id}`);
  return { ...report, printed: { ...report.printed, [id]: value } };
}
