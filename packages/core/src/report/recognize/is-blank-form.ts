import type { FoundTable } from '../found-table.ts';
import type { Section } from '../report.ts';
import { parseTitle } from '../report-title.ts';

/**
 * Whether this is the form itself: nothing is written in any of its tables, and nobody reports, or nothing is said. A
 * report whose tables were left blank is one all the same.
 */
export function isBlankForm(
  tables: readonly FoundTable[],
  title: string | null,
  sections: readonly Section[],
): boolean {
  const cells = tables.flatMap((table) => [...table.cells.values()]);
  if (cells.length === 0 || cells.some(({ state, text }) => state !== 'blank' && !PLACEHOLDER.test(text)))
    return false;
  const { organization, year } = title === null ? { organization: null, year: null } : parseTitle(title);
  const isNamed = organization !== null && year !== null && !PLACEHOLDER.test(organization);
  const said = sections.flatMap(({ prose }) =>
    prose.map(({ text }) => text.replace(INSTRUCTION, '').trim().length),
  );
  const length = said.reduce((sum, one) => sum + one, 0);
  return length < (isNamed ? LITTLE : MUCH);
}

/** What a form prints where something is to be written: ××, XX, ___, 某某, ※. */
const PLACEHOLDER = /[×xXＸ＊*_＿…□○◯]{1,20}|某/;

/** （…）: what is to be written there. */
const INSTRUCTION = /[（(【[][^（()）【】[\]]{0,300}[）)】\]]/g;

/** A sentence that says that there is nothing. */
const LITTLE = 30;
const MUCH = 400;
