import { type CellId, cellIds, FORMS, type Template, templateOf } from '../report/template.ts';
import type { OtherReport, ReportResult } from '../schema.ts';

/**
 * What the rules between reports need of one: who, when, and its figures in one array, so that a hundred thousand of
 * them stand in memory together.
 */
export interface SeriesEntry extends OtherReport {
  template: Template;
  /** By the places of `PLACES`: NaN where the cell was not read as a number, minus infinity where it is blank or a dash. */
  figures: Float64Array;
}

/** Takes what a series needs out of a result; null where the document was not checked. */
export function readEntry(result: ReportResult): SeriesEntry | null {
  const { report, source, digest } = result;
  if (!report) return null;
  const figures = new Float64Array(PLACES.size).fill(Number.NaN);
  for (const [id, { state, value }] of Object.entries(report.cells)) {
    const place = PLACES.get(id);
    if (place === undefined) continue;
    if (state === 'number' && value !== null) figures[place] = value;
    if (state === 'blank' || state === 'dash') figures[place] = UNWRITTEN;
  }
  const { organization, year } = report;
  return { source, digest, organization, year, template: templateOf(report), figures };
}

/** A figure as read; null where none was: what is blank is no figure, and what was deduced was not read. */
export function figureOf(entry: SeriesEntry, id: CellId): number | null {
  const value = rawFigure(entry, id);
  return Number.isFinite(value) ? value : null;
}

/** Whether nobody wrote into the cell. */
export function isUnwritten(entry: SeriesEntry, id: CellId): boolean {
  return rawFigure(entry, id) === UNWRITTEN;
}

/** Whether two reports hold the same figures, as far as both were read. */
export function hasSameFigures(one: SeriesEntry, other: SeriesEntry): boolean {
  return one.figures.every((value, i) => Object.is(value, other.figures[i]));
}

/** The cells of which both reports hold a number, and not the same one. */
export function changedFigures(one: SeriesEntry, other: SeriesEntry): CellId[] {
  return [...PLACES.keys()].filter((id) => {
    const [a, b] = [figureOf(one, id), figureOf(other, id)];
    return a !== null && b !== null && a !== b;
  });
}

/** How a finding names the report. */
export function nameReport({ source, digest, organization, year }: SeriesEntry): OtherReport {
  return { source, digest, organization, year };
}

function rawFigure(entry: SeriesEntry, id: CellId): number {
  const place = PLACES.get(id);
  return place === undefined ? Number.NaN : entry.figures[place]!;
}

const UNWRITTEN = Number.NEGATIVE_INFINITY;

/** The cells of every form, each at one place. */
const PLACES: ReadonlyMap<CellId, number> = new Map(
  [...new Set(FORMS.flatMap(cellIds))].map((id, i) => [id, i]),
);

export const CELL_COUNT = PLACES.size;
