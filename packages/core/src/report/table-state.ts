import type { TableState } from '../schema.ts';
import { hasNumber } from './has-number.ts';
import { isUnwritten } from './is-unwritten.ts';
import type { Report } from './report.ts';
import type { TableId } from './template.ts';

/** What is to be said of a table as a whole. */
export function tableState(report: Pick<Report, 'cells' | 'tables'>, table: TableId): TableState {
  const { state } = report.tables[table];
  if (state !== 'read' || hasNumber(report, table)) return state;
  return isUnwritten(report, table) ? 'blank' : 'unread';
}
