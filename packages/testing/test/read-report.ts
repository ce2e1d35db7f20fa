import { type CellId, checkReport, type Finding, type ReportResult } from '@gouji/core';
import { readDocument } from '@gouji/readers';
import fc from 'fast-check';
import {
  arbitrarySeed,
  type ExpectedCell,
  expectedCells,
  type Random,
  type RowMisprint,
  type SampleReport,
} from '../src/index.ts';

/** How many reports a property is tried on; `pnpm prove` tries 2,000. */
export const RUNS = Number(process.env.GOUJI_RUNS ?? 120);

/** The property holds for the seeds of so many sample reports. */
export async function assertForSeeds(runs: number, holds: (seed: number) => Promise<void>): Promise<void> {
  const numRuns = Math.max(2, Math.ceil(runs));
  await fc.assert(fc.asyncProperty(arbitrarySeed(), holds), { numRuns });
}

/** The whole path from the bytes of a file to the result. */
export async function readAndCheck(document: string | Uint8Array): Promise<ReportResult> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const reading = await readDocument(bytes);
  if ('reason' in reading) throw new Error(`unreadable: ${reading.reason}`);
  return checkReport(reading.blocks, { source: 'sample', format: reading.format });
}

/** The cells that were not read as they stand, and the errors that were seen where none is. */
export function misreadings(
  { status, reason, report, findings }: ReportResult,
  truth: SampleReport,
): string[] {
  if (report === null) return [`${status}: ${reason?.code}`];
  const template = report.template === truth.template ? [] : [`template ${report.template}`];
  const cells = [...expectedCells(truth)].filter(([id, expected]) => !isRead(report.cells[id], expected));
  return [
    ...template,
    ...cells.map(
      ([id, expected]) => `${id}: ${JSON.stringify(expected)} read as ${JSON.stringify(report.cells[id])}`,
    ),
    ...findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`),
  ];
}

function isRead(cell: ExpectedCell | undefined, expected: ExpectedCell): boolean {
  return cell?.state === expected.state && cell.value === expected.value;
}

/** What the tables and the text get wrong, without words and ids: the same in every format. */
export function faultsOf({ findings }: ReportResult) {
  return findings
    .filter(({ rule, severity }) => severity !== 'info' || rule.startsWith('prose/'))
    .map(({ rule, severity, cells, expected, actual, quote }) => ({
      rule,
      severity,
      cells,
      expected,
      actual,
      quote,
    }));
}

/** The errors that name a cell. */
export function naming(findings: readonly Finding[], id: CellId): Finding[] {
  return findings.filter(({ cells, severity }) => severity === 'error' && cells.includes(id));
}

/** A cell of table 三 or 四 with another number than the report states, mostly near it. */
export function drawChange({ cells }: SampleReport, random: Random): { id: CellId; value: number } {
  const id = random.pick(Object.keys(cells).filter((cell) => !cell.startsWith('disclosure.')));
  const by = random.integer(1, 10);
  return { id, value: random.chance(0.5) && cells[id]! >= by ? cells[id]! - by : cells[id]! + by };
}

/** A value too few or too many in table 三 or 四, where the number of values is beyond doubt. */
export function drawMisprint({ cells }: SampleReport, random: Random): RowMisprint {
  const rows = Object.keys(cells)
    .filter((id) => id.startsWith('applications.') && id.endsWith('.total'))
    .map((id) => id.slice(0, -'.total'.length));
  const row = random.pick([...rows, 'review']);
  const inserted = random.chance(0.5) ? null : String(random.integer(0, 99));
  return { row, at: random.integer(0, row === 'review' ? 14 : 6), inserted };
}

/** What was shifted or said wrongly where only that row should be named; its cells may be deduced, rightly. */
export function misprintFaults(
  { findings, report }: ReportResult,
  truth: SampleReport,
  misprint: RowMisprint,
): string[] {
  const inRow = (id: CellId): boolean => id.startsWith(`${misprint.row}.`);
  const named = new Set(findings.filter(({ rule }) => rule === 'table/shape').flatMap(({ cells }) => cells));
  const wrong = [...expectedCells(truth)].filter(([id, expected]) => {
    const cell = report?.cells[id];
    if (named.has(id) !== inRow(id)) return true;
    if (!inRow(id)) return !isRead(cell, expected);
    return cell?.state === 'deduced' ? cell.value !== expected.value : cell?.state !== 'unreadable';
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [
    ...wrong.map(([id]) => `${id} read as ${JSON.stringify(report?.cells[id])}`),
    ...errors.map(({ rule, message }) => `${rule}: ${message}`),
  ].map((fault) => `${JSON.stringify(misprint)}: ${fault}`);
}
