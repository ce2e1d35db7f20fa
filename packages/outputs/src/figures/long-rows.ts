import { type Cell, describeCell, type Lang, type ReportResult, type Suspect, templateOf } from '@gouji/core';
import { tableOf } from '../outline/describe-cells.ts';
import { isSpread } from '../outline/is-spread.ts';
import type { FigureColumn } from './figure-column.ts';

/** A cell of a report, with what is known of it. */
export interface LongRow {
  result: ReportResult;
  id: string;
  cell: Cell;
  label: string;
  /** A finding holds it wrong, or possibly wrong. */
  suspect: Suspect | undefined;
}

/** One row a cell of every report that was checked. */
export const LONG_COLUMNS: readonly FigureColumn<LongRow>[] = [
  { name: 'source', type: 'text', read: ({ result }) => result.source },
  { name: 'organization', type: 'text', read: ({ result }) => result.report?.organization ?? null },
  { name: 'year', type: 'whole', read: ({ result }) => result.report?.year ?? null },
  { name: 'template', type: 'text', read: ({ result }) => result.report?.template ?? null },
  { name: 'table', type: 'text', read: ({ id }) => tableOf(id) },
  { name: 'cell', type: 'text', read: ({ id }) => id },
  { name: 'label', type: 'text', read: ({ label }) => label },
  { name: 'value', type: 'number', read: ({ cell }) => cell.value },
  { name: 'state', type: 'text', read: ({ cell }) => cell.state },
  { name: 'text', type: 'text', read: ({ cell }) => cell.text.slice(0, MOST_TEXT) },
  { name: 'suspect', type: 'truth', read: ({ suspect }) => suspect !== undefined },
  { name: 'suggested', type: 'number', read: ({ suspect }) => suspect?.suggested ?? null },
];

/** No number is as long; a row that was not read stands in each of its cells. */
const MOST_TEXT = 200;

/** None of a document that was not checked. */
export function longRows(result: ReportResult, lang: Lang): LongRow[] {
  const { report } = result;
  if (report === null) return [];
  const template = templateOf(report);
  const suspects = new Map<string, Suspect>();
  for (const finding of result.findings) {
    if (isSpread(finding)) continue;
    for (const suspect of finding.suspects)
      if (!suspects.has(suspect.cell)) suspects.set(suspect.cell, suspect);
  }
  return Object.entries(report.cells).map(([id, cell]) => ({
    result,
    id,
    cell,
    label: describeCell(id, template, lang),
    suspect: suspects.get(id),
  }));
}
