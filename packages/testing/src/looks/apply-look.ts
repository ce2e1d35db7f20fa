import type { TableId } from '@gouji/core';
import type { FormTable } from '../form.ts';
import { printTable } from '../print-tables.ts';
import { makeRandom } from '../random.ts';
import type { SampleReport } from '../sample-report.ts';
import type { Look } from './look.ts';

/** The report as this look states it; its cells are what a reader must find. */
export function lookAt(report: SampleReport, look: Look): SampleReport {
  return look.report?.(report, makeRandom(report.seed, `report of ${look.name}`)) ?? report;
}

/** The tables of a section in this look, all texts final; the report has been looked at. */
export function printTables(report: SampleReport, ids: readonly TableId[], look: Look): FormTable[] {
  const random = makeRandom(report.seed, `${ids.join()} of ${look.name}`);
  const tables = ids.filter((id) => report.absent[id] === undefined).map((id) => printTable(report, id));
  for (const { rows } of tables) {
    for (const cell of rows.flatMap((row) => row.cells)) {
      if (cell.role === 'label') cell.text = look.label?.(cell.text, random, cell) ?? cell.text;
      else if (cell.id !== null && report.printed[cell.id] === undefined)
        cell.text = look.value?.(cell.text, random, cell) ?? cell.text;
    }
  }
  return look.tables?.(tables, random) ?? tables;
}
