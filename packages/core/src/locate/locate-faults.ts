import type { ProseReading } from '../claims/claim.ts';
import type { Report } from '../report/report.ts';
import type { Check } from '../schema.ts';
import type { Fault } from './fault.ts';

/** Which cells explain the broken identities: one fault for each broken identity. */
export function locateFaults(_report: Report, checks: readonly Check[], _prose: ProseReading): Fault[] {
  return checks
    .filter((check) => check.outcome === 'violation')
    .map((check) => ({
      rule: check.rule as Fault['rule'],
      checks: [check.id],
      cells: check.cells,
      localisation: null,
      suspects: [],
    }));
}
