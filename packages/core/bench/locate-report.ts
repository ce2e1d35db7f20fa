import type { Equation } from '../src/claims/claim.ts';
import { evaluateIdentities } from '../src/locate/evaluate.ts';
import type { Fault } from '../src/locate/fault.ts';
import { locateFaults } from '../src/locate/locate-faults.ts';
import type { Report, ReportCell, TableReading } from '../src/report/report.ts';
import { type CellId, cellIds, type Template } from '../src/report/template.ts';

export type Figures = Readonly<Record<CellId, number>>;

/** A report that holds these figures and nothing else; `unread` cells have the state that is given for them. */
export function makeReport(
  template: Template,
  figures: Figures,
  unread: Readonly<Record<CellId, ReportCell['state']>> = {},
): Report {
  const cells = cellIds(template).map((id): [CellId, ReportCell] => {
    const state = unread[id] ?? 'number';
    const value = state === 'number' ? (figures[id] ?? 0) : null;
    return [id, { id, value, text: value === null ? '' : String(value), state, origin: null }];
  });
  const table: TableReading = {
    state: 'read',
    template: template.id,
    slips: [],
    misshapen: [],
    origins: [],
    copies: [],
  };
  return {
    title: null,
    organization: null,
    year: null,
    period: null,
    publishedOn: null,
    template,
    preamble: [],
    sections: [],
    tables: { disclosure: table, applications: { ...table, misshapen: [] }, review: table },
    cells: new Map(cells),
    links: [],
    second: null,
  };
}

/** The faults of a report. */
export function locateIn(report: Report, equations: Equation[] = []): Fault[] {
  return locateFaults(report, evaluateIdentities(report), { equations });
}
