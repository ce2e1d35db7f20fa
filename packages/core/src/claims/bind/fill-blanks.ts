import type { Report, ReportCell } from '../../report/report.ts';
import { type CellId, cellId, cellIds, type Identity, identities } from '../../report/template.ts';

/**
 * The report with its blanks as what they stand for: in a table all of whose identities hold with its blanks as zeros, and
 * its blank totals as what their rows give, a blank is as good as printed.
 */
export function fillBlanks(report: Report): Report {
  const filled = (['applications', 'review'] as const).flatMap((table) => fillTable(table, report));
  if (filled.length === 0) return report;
  return { ...report, cells: new Map([...report.cells, ...filled.map((cell) => [cell.id, cell] as const)]) };
}

/** Nobody printed the value of the cell. */
export function wasBlank({ state, text }: ReportCell): boolean {
  return state === 'number' && text.trim() === '';
}

function fillTable(table: 'applications' | 'review', { template, cells }: Report): ReportCell[] {
  const own = cellIds(template).filter((id) => id.startsWith(`${table}.`));
  const blanks = own.filter((id) => isBlank(cells.get(id)));
  const readable = own.every((id) => isBlank(cells.get(id)) || cells.get(id)?.state === 'number');
  if (blanks.length === 0 || blanks.length === own.length || !readable) return [];
  const values = new Map(own.map((id) => [id, cells.get(id)?.value ?? 0]));
  for (const { id, columns } of template.tables[table].rows) {
    const total = cellId(table, id, 'total');
    if (!isBlank(cells.get(total))) continue;
    const parts = columns
      .filter((column) => column.id !== 'total')
      .map((column) => cellId(table, id, column.id));
    values.set(total, addUp(parts, values));
  }
  const holds = ({ left, right }: Identity) => addUp(left, values) === addUp(right, values);
  if (
    !identities(template)
      .filter((identity) => identity.id.startsWith(`${table}/`))
      .every(holds)
  )
    return [];
  return blanks.map((id) => ({ ...cells.get(id)!, value: values.get(id)!, text: '', state: 'number' }));
}

function isBlank(cell: ReportCell | undefined): boolean {
  return cell?.state === 'blank' || cell?.state === 'dash';
}

function addUp(ids: readonly CellId[], values: ReadonlyMap<CellId, number>): number {
  return ids.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);
}
