import type { CellId } from '@gouji/core';
import type { SampleReport } from '../sample-report.ts';

type Cells = SampleReport['cells'];

/** Every value that the words of a slot allow, the usual one first; empty where the form has no such cell. */
export function findAllowed(slot: string, cells: Cells): number[] {
  const [name = '', applicant] = slot.split('/');
  const flow = FLOWS[name];
  if (flow) return flow.flatMap((rows) => sumOf(rows, columnsOf(applicant), cells));
  const fixed = FIXED[name];
  if (fixed) return fixed.flatMap((ids) => sum(ids, cells));
  const rows = name.split('+').flatMap((row) => rowsUnder(row, cells));
  return rows.length === 0 ? [] : sumOf(rows, columnsOf(applicant), cells);
}

type Rows = readonly string[];

const N: Rows = ['new'];
const ALL: Rows = ['new', 'carriedOver'];
const D: Rows = ['processedTotal'];

const FLOWS: Readonly<Record<string, readonly Rows[]>> = {
  new: [N],
  received: [N, ALL],
  accepted: [N, ALL],
  intake: [ALL],
  handled: [D, N, ALL],
  completed: [D, ['new', '-carriedForward']],
  processed: [D],
  carriedOver: [['carriedOver']],
  carriedForward: [['carriedForward']],
};

const review = (row: string, column = 'total'): CellId => `review.${row}.${column}`;
const disclosure = (row: string, ...columns: string[]) =>
  columns.map((column) => [`disclosure.${row}.${column}`]);

const FIXED: Readonly<Record<string, readonly (readonly CellId[])[]>> = {
  reconsideration: [[review('reconsideration')]],
  'reconsideration:upheld': [[review('reconsideration', 'upheld')]],
  'reconsideration:corrected': [[review('reconsideration', 'corrected')]],
  'reconsideration:pending': [[review('reconsideration', 'pending')]],
  litigation: [[review('litigationDirect'), review('litigationAfterReview')]],
  litigationDirect: [[review('litigationDirect')]],
  litigationAfterReview: [[review('litigationAfterReview')]],
  cases: [[review('reconsideration'), review('litigationDirect'), review('litigationAfterReview')]],
  issued: disclosure('normativeDocuments', 'issued', 'made', 'disclosed'),
  repealed: disclosure('normativeDocuments', 'repealed'),
  inForce: disclosure('normativeDocuments', 'inForce', 'publicTotal'),
  licensing: disclosure('licensing', 'decisions'),
  penalties: disclosure('penalties', 'decisions'),
  coercion: disclosure('coercion', 'decisions'),
};

const ORGANIZATIONS = ['business', 'research', 'publicWelfare', 'legalService', 'other'];

function columnsOf(applicant: string | undefined): string[] {
  if (applicant === undefined) return ['total'];
  return applicant === 'organizations' ? ORGANIZATIONS : [applicant];
}

function sumOf(rows: Rows, columns: readonly string[], cells: Cells): number[] {
  const values = rows.flatMap((row) => {
    const sign = row.startsWith('-') ? -1 : 1;
    return columns.map(
      (column) => sign * (cells[`applications.${row.replace('-', '')}.${column}`] ?? Number.NaN),
    );
  });
  const total = values.reduce((a, b) => a + b, 0);
  return Number.isNaN(total) ? [] : [total];
}

function sum(ids: readonly CellId[], cells: Cells): number[] {
  const total = ids.reduce((a, id) => a + (cells[id] ?? Number.NaN), 0);
  return Number.isNaN(total) ? [] : [total];
}

/** A row of results, or all those of its group. */
function rowsUnder(name: string, cells: Cells): string[] {
  const rows = new Set<string>();
  for (const id of Object.keys(cells)) {
    const match = /^applications\.(.+)\.total$/.exec(id);
    if (match && (match[1] === name || match[1]!.startsWith(`${name}.`))) rows.add(match[1]!);
  }
  return [...rows];
}
