import type { TableCell } from '../../document/blocks.ts';
import { labelKey, type Match } from '../label.ts';
import { looksLikeValue } from '../numeral.ts';
import { FORMS, formWithRows, LATEST, type Row } from '../template.ts';
import { COLUMN_INDEX, FEWEST_CELLS, FEWEST_VALUES, ROW_INDEX } from './application-form.ts';
import type { GridRow } from './grid-row.ts';
import { type LabelledRow, labelRows } from './label-rows.ts';
import { pickValues } from './pick-values.ts';
import type { Header } from './read-columns.ts';

export interface PlacedRow {
  row: GridRow;
  header: Header | undefined;
}

/** A row of the form with the header that it stands under. */
export interface FormRow extends LabelledRow<Row> {
  header: Header | undefined;
}

/** The rows of the form, labels joined over the parts of the table: one for each label that is found. */
export function readApplicationRows(rows: readonly PlacedRow[]): FormRow[] {
  return chooseRows(alignRows(joinParts(rows)));
}

/** Joins labels over the parts: the rest of one may stand on the next page. */
function joinParts(rows: readonly PlacedRow[]): FormRow[] {
  const headers = new Map(rows.map(({ row, header }) => [row.cells[0], header]));
  const labelled = labelRows(
    rows.map(({ row }) => row),
    ROW_INDEX,
    FEWEST_CELLS,
  );
  let header: Header | undefined;
  return labelled.map((one) => {
    header = headers.get(one.first) ?? header;
    return { ...one, header };
  });
}

/** Where one row of the form has no label found, and one row with an unknown label stands in its place, it is that. */
function alignRows(rows: readonly FormRow[]): FormRow[] {
  const met = new Set(rows.flatMap(({ match }) => (match ? [match.item.id] : [])));
  const form = (formWithRows('applications', (id) => met.has(id)) ?? LATEST).tables.applications.rows;
  return rows.map((row, i) => {
    if (row.match || row.after.length < FEWEST_VALUES) return row;
    const before = form.findIndex(({ id }) => id === rows[i - 1]?.match?.item.id);
    const between = form[before + 1];
    if (before < 0 || !between || met.has(between.id)) return row;
    const follows = form[before + 2]?.id === rows[i + 1]?.match?.item.id;
    if (!follows || !resembles(row.printed, between.label.zh)) return row;
    const match: Match<Row> = { item: between, fit: 'slip' };
    return { ...row, match };
  });
}

/** Half of what is printed stands in the official label. */
function resembles(printed: string, official: string): boolean {
  const key = labelKey(printed);
  const shared = [...key].filter((character) => official.includes(character)).length;
  return key.length > 0 && shared * 2 >= key.length;
}

/** Where several rows say one label (小计 says 总计, a summary says all), the one that fits best; the first of equals. */
function chooseRows(rows: readonly FormRow[]): FormRow[] {
  const best = new Map<string, { row: FormRow; fitness: number }>();
  rows.forEach((row, i) => {
    if (!row.match) return;
    const fitness = rankRow(row, row.match, nextRow(rows, i));
    const known = best.get(row.match.item.id);
    if (!known || fitness > known.fitness) best.set(row.match.item.id, { row, fitness });
  });
  return [...best.values()].map(({ row }) => row);
}

/** The id of the row that follows, where it stands there again not of itself. */
function nextRow(rows: readonly FormRow[], at: number): string | undefined {
  const id = rows[at]!.match?.item.id;
  return rows.find((row, i) => i > at && row.match?.item.id !== id)?.match?.item.id;
}

/**
 * The words decide, then among official ones the place, the numeral, and last whether it can be read; no readable row in
 * other words or elsewhere displaces one.
 */
function rankRow(row: FormRow, { item, fit }: Match<Row>, next: string | undefined): number {
  const inPlace = NEXT.some((form) => form.has(item.id) && form.get(item.id) === next);
  const place = Number(inPlace) * (fit === 'official' ? 16 : 1);
  const numbered = fit === 'official' && hasNumeralOf(item, row.printed);
  return (fit === 'official' ? 8 : 0) + place + Number(numbered) * 4 + (readValues(row) ? 2 : 0);
}

/** （七）总计 */
function hasNumeralOf({ numeral }: Row, printed: string): boolean {
  const [own, written] = [numeral, printed].map((text) => text.normalize('NFKC').replace(/\s/g, ''));
  return own !== '' && written!.startsWith(own!);
}

/** The row after each, in either form. */
const NEXT: readonly ReadonlyMap<string, string | undefined>[] = FORMS.map(
  ({ tables }) => new Map(tables.applications.rows.map(({ id }, i, rows) => [id, rows[i + 1]?.id])),
);

/** The values of a row; undefined where their number is not the header's, or names stand where they should. */
export function readValues({ match, after, header }: FormRow): readonly TableCell[] | undefined {
  const expected = header?.leaves.length ?? match?.item.columns.length ?? 0;
  const values = pickValues(after, expected, header);
  return values?.some((cell) => !looksLikeValue(cell.text) && COLUMN_INDEX.find(cell.text))
    ? undefined
    : values;
}
