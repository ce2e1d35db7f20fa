import type { Passage } from './claims/claim.ts';
import { readClaims } from './claims/read-claims.ts';
import type { Block, Origin } from './document/blocks.ts';
import { type PlaceOf, placeCells, placeFinding } from './findings/place-result.ts';
import { refuseDocument } from './findings/refuse-document.ts';
import { type PlacedFinding, runRules } from './findings/run-rules.ts';
import { summarize } from './findings/summarize.ts';
import { deduceCells } from './locate/deduce-cells.ts';
import { evaluateIdentities } from './locate/evaluate.ts';
import { locateFaults } from './locate/locate-faults.ts';
import { readReport } from './report/read-report.ts';
import { tableState } from './report/table-state.ts';
import type { CellId } from './report/template.ts';
import type { CheckedReport, Lang } from './rules/rule.ts';
import type { Format, ReportContent, ReportResult, Requirements } from './schema.ts';
import { proseOf, type ReportProse } from './series/prose/report-prose.ts';

export interface CheckOptions {
  /** The name that the document was given by. */
  source: string;
  format?: Format;
  /** Whether cells were read from a picture; not unless given. */
  ocr?: boolean;
  /** Of the messages; `zh` unless given. */
  lang?: Lang;
  /** Where in the document an origin stands, for blocks whose reader knows; a finding's `at` is null without it. */
  placeOf?: PlaceOf | undefined;
  /** What the body or region orders beyond the national form; nothing unless given. */
  requirements?: Requirements | undefined;
}

/** Where in the document the result speaks of, for a presenter that shows it there. */
export interface Places {
  cells: ReadonlyMap<CellId, Origin>;
  /** By the id of the finding. */
  quotes: ReadonlyMap<string, Passage>;
}

/**
 * Checks one document.
 *
 * @param blocks what the document contains, in reading order (`readTree`, `readText`, `@gouji/readers`)
 * @returns one element of `reports` of the result; plain data, digest and time of retrieval left null. Bad input is
 *   a status and a reason, never an exception.
 */
export function checkReport(blocks: readonly Block[], options: CheckOptions): ReportResult {
  return checkDocument(blocks, options).result;
}

/** As `checkReport`, with the places in the document that the result speaks of, and the prose that other reports may repeat. */
export function checkDocument(
  blocks: readonly Block[],
  options: CheckOptions,
): { result: ReportResult; places: Places; prose: ReportProse } {
  const reading = readReport(blocks);
  if ('reason' in reading) {
    return {
      result: refuseDocument(
        reading.reason,
        reading.detail ? { ...options, detail: reading.detail } : options,
      ),
      places: { cells: new Map(), quotes: new Map() },
      prose: [],
    };
  }

  const report = deduceCells(reading.report);
  const prose = readClaims(report);
  const checks = evaluateIdentities(report);
  const faults = locateFaults(report, checks, prose);
  const { requirements } = options;
  const checked: CheckedReport = { ...report, prose, checks, faults, requirements };
  const { placed, open } = runRules(checked, options.lang ?? 'zh');
  const places = findPlaces(checked, placed);
  const { placeOf } = options;
  const findings = placed.map(({ finding }) => placeFinding(finding, checked, places, placeOf));
  return {
    result: {
      source: options.source,
      digest: null,
      retrievedAt: null,
      format: options.format ?? null,
      ocr: options.ocr ?? false,
      status: 'checked',
      reason: null,
      report: { ...content(checked), cells: placeCells(checked, placeOf) },
      checks,
      findings,
      open,
      summary: summarize(checked, findings, open),
    },
    places,
    prose: proseOf(checked),
  };
}

function content(report: CheckedReport): Omit<ReportContent, 'cells'> {
  return {
    title: report.title,
    organization: report.organization,
    year: report.year,
    template: report.template.id,
    publishedOn: report.publishedOn,
    sections: report.sections.map(({ number, title }) => ({ number, title })),
    tables: {
      disclosure: tableState(report, 'disclosure'),
      applications: tableState(report, 'applications'),
      review: tableState(report, 'review'),
    },
    claims: report.prose.claims.map(({ quote, value, unit, means, outcome, doubts }) => ({
      quote,
      value,
      unit,
      means,
      outcome,
      doubts,
    })),
  };
}

function findPlaces(report: CheckedReport, placed: readonly PlacedFinding[]): Places {
  const cells = new Map<CellId, Origin>();
  for (const cell of report.cells.values()) if (cell.origin !== null) cells.set(cell.id, cell.origin);
  const quotes = new Map<string, Passage>();
  for (const { finding, passage } of placed) if (passage) quotes.set(finding.id, passage);
  return { cells, quotes };
}
