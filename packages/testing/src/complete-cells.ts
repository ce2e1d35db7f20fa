import { type CellId, cellIds, TEMPLATES, type TemplateId } from '@gouji/core';

export const APPLICANTS = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'other'];

/** The results of table 三 are the rows that stand between these. */
const BEFORE_RESULTS = ['new', 'carriedOver'];
const AFTER_RESULTS = ['processedTotal', 'carriedForward'];

/** The rows of 三、本年度办理结果, （七）总计 excepted. */
export function resultRowIds(template: TemplateId): string[] {
  const apart = new Set([...BEFORE_RESULTS, ...AFTER_RESULTS]);
  return TEMPLATES[template].tables.applications.rows.map((row) => row.id).filter((id) => !apart.has(id));
}

/**
 * All cells of a consistent report: what is not given is 0, and every total is added up here, by schoolbook sums that
 * know nothing of the core's identities. 本年新收 follows from the rest, so its entries are not given.
 */
export function completeCells(
  template: TemplateId,
  given: Readonly<Record<CellId, number>>,
): Record<CellId, number> {
  const cells: Record<CellId, number> = {};
  for (const id of cellIds(TEMPLATES[template])) cells[id] = given[id] ?? 0;
  const at = (row: string, column: string): number => cells[`applications.${row}.${column}`]!;

  for (const column of APPLICANTS) {
    const processed = resultRowIds(template).reduce((sum, row) => sum + at(row, column), 0);
    const received = processed + at('carriedForward', column) - at('carriedOver', column);
    if (received < 0) throw new RangeError(`more ${column} carried over than handled`);
    cells[`applications.processedTotal.${column}`] = processed;
    cells[`applications.new.${column}`] = received;
  }
  for (const { id } of TEMPLATES[template].tables.applications.rows) {
    cells[`applications.${id}.total`] = APPLICANTS.reduce((sum, column) => sum + at(id, column), 0);
  }
  for (const row of ['reconsideration', 'litigationDirect', 'litigationAfterReview']) {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map(
      (column) => cells[`review.${row}.${column}`]!,
    );
    cells[`review.${row}.total`] = parts.reduce((sum, part) => sum + part, 0);
  }
  return cells;
}
