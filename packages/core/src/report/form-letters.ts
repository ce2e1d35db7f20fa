import { labelKey } from './label.ts';
import { Letters } from './letters.ts';
import { SECTION_TITLES } from './section-title.ts';
import { type Label, TEMPLATES } from './template.ts';

/** What the forms print beside rows and over columns, in all words that are understood, as labels are compared. */
export const FORM_LABELS: ReadonlySet<string> = new Set(
  Object.values(TEMPLATES).flatMap((template) => {
    const rows = Object.values(template.tables).flatMap((table) => table.rows);
    const named = [...rows, ...rows.flatMap((row) => row.columns), ...Object.values(template.groups)];
    return named.flatMap(({ label }: { label: Label }) =>
      [label.zh, ...(label.also ?? []), ...(label.slips ?? [])].map(labelKey),
    );
  }),
);

/** The ideographs of labels and of the titles of sections. */
export const FORM_LETTERS = new Letters([...FORM_LABELS, ...Object.values(SECTION_TITLES).flat()]);
