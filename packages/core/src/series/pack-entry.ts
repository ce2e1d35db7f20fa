import { FORMS, mixTemplates, TABLE_IDS, type TableId, TEMPLATES } from '../report/template.ts';
import type { OtherReport, TemplateId } from '../schema.ts';
import { CELL_COUNT, type SeriesEntry } from './series-entry.ts';

/** An entry as JSON can hold it, in about a kilobyte: who, when, and figures. */
export interface PackedEntry extends OtherReport {
  forms: Record<TableId, TemplateId>;
  /** `null` where the cell was not read as a number, an empty text where it is blank or a dash. */
  figures: (number | null | '')[];
}

export function packEntry({
  source,
  digest,
  organization,
  year,
  template,
  figures,
}: SeriesEntry): PackedEntry {
  const formOf = (id: TableId) => FORMS.find(({ tables }) => tables[id] === template.tables[id])!.id;
  return {
    ...{ source, digest, organization, year },
    forms: {
      disclosure: formOf('disclosure'),
      applications: formOf('applications'),
      review: formOf('review'),
    },
    figures: Array.from(figures, (value) => (Number.isFinite(value) ? value : value < 0 ? '' : null)),
  };
}

/** @returns null where it was packed by another version, with other cells */
export function unpackEntry({
  source,
  digest,
  organization,
  year,
  forms,
  figures,
}: PackedEntry): SeriesEntry | null {
  if (figures.length !== CELL_COUNT || !TABLE_IDS.every((id) => forms[id] in TEMPLATES)) return null;
  const values = figures.map((value) => (value === '' ? Number.NEGATIVE_INFINITY : (value ?? Number.NaN)));
  return {
    source,
    digest,
    organization,
    year,
    template: mixTemplates(forms),
    figures: Float64Array.from(values),
  };
}
