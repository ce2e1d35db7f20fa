import type { ProseReading } from '../claims/claim.ts';
import type { Report } from '../report/report.ts';
import { hasOfficialWords } from '../report/sections.ts';
import { TABLE_IDS } from '../report/template.ts';

/** Whether a rule is asked of a report in a form of its own: what goes by the form is not. */
export function isAskedOfFreeForm(rule: string): boolean {
  return (
    rule === 'structure/free-form' || rule === 'structure/placeholder' || !/^(?:structure|table)\//.test(rule)
  );
}

/**
 * Whether a report is prose alone: no table of the form, none of its sections, and three facts in numbers or more. Some
 * bodies of the State Council publish so every year.
 */
export function isFreeForm({ tables, sections, prose }: Report & { prose: ProseReading }): boolean {
  if (TABLE_IDS.some((id) => tables[id].state !== 'missing')) return false;
  return prose.total >= 3 && !sections.some(hasOfficialWords);
}
