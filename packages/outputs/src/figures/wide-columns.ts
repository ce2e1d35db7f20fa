import { cellIds, type ReportResult, TEMPLATES } from '@gouji/core';
import type { FigureColumn } from './figure-column.ts';

/** One row a report, one column a cell of either form: its number, or nothing where none was read. */
export const WIDE_COLUMNS: readonly FigureColumn<ReportResult>[] = [
  { name: 'source', type: 'text', read: ({ source }) => source },
  { name: 'status', type: 'text', read: ({ status }) => status },
  { name: 'reason', type: 'text', read: ({ reason }) => reason?.code ?? null },
  { name: 'organization', type: 'text', read: ({ report }) => report?.organization ?? null },
  { name: 'year', type: 'whole', read: ({ report }) => report?.year ?? null },
  { name: 'template', type: 'text', read: ({ report }) => report?.template ?? null },
  { name: 'publishedOn', type: 'text', read: ({ report }) => report?.publishedOn ?? null },
  { name: 'verdict', type: 'text', read: ({ summary }) => summary.verdict },
  { name: 'errors', type: 'whole', read: ({ summary }) => summary.error },
  ...allCells().map(
    (id): FigureColumn<ReportResult> => ({
      name: id,
      type: 'number',
      read: ({ report }) => {
        const cell = report?.cells[id];
        return cell?.state === 'number' ? cell.value : null;
      },
    }),
  ),
];

/** Those of the newer form first. */
function allCells(): string[] {
  return [...new Set([...cellIds(TEMPLATES['2021']), ...cellIds(TEMPLATES['2019'])])];
}
