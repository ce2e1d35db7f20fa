import type { TableCell } from '../../document/blocks.ts';
import { hasNumeral, type LabelIndex, labelKey, type Match } from '../label.ts';
import { isFigure, looksLikeValue } from '../numeral.ts';
import { type GridRow, isEmptyRow } from './grid-row.ts';

/** A row of the form: its label, and the cells after it. */
export interface LabelledRow<T> {
  match: Match<T> | undefined;
  printed: string;
  after: readonly TableCell[];
  /** The first cell of the row where it begins. */
  first: TableCell | undefined;
}

/**
 * Finds the label of every row and joins what page ends have cut: a label that goes on in the next row, with the
 * values beside either part.
 */
export function labelRows<T>(
  rows: readonly GridRow[],
  index: LabelIndex<T>,
  fewest: number,
): LabelledRow<T>[] {
  const labelled: LabelledRow<T>[] = [];
  for (const row of rows) {
    if (isEmptyRow(row)) continue;
    const next = labelRow(row, index, fewest);
    const last = labelled.at(-1);
    const mayGoOn = last && (next.match?.fit !== 'official' || lacksLabel(last));
    const joined = mayGoOn ? joinRows(last, next, index) : undefined;
    if (joined) labelled[labelled.length - 1] = joined;
    else labelled.push(next);
  }
  return labelled;
}

/**
 * The last cell before the values that says a label; failing that, what all the label cells say together.
 *
 * @param fewest how many cells that could hold a value must follow the label: a header says 总计 too
 */
export function labelRow<T>(row: GridRow, index: LabelIndex<T>, fewest: number): LabelledRow<T> {
  const { cells } = row;
  const first = cells[0];
  const figures = figuresAtEnd(row, index);
  const firstValue = cells.findIndex(
    (cell, i) => (i >= figures || isValue(cell)) && !isRunningNumber(cells, i),
  );
  const until = firstValue < 0 ? cells.length : firstValue;
  const room = roomAfter(cells);
  for (const i of labelPlaces(row, until)) {
    const printed = cells[i]!.text;
    const match = printed === '' || room[i]! < fewest ? undefined : index.find(printed);
    if (match) return { match, printed, after: cellsAfter(row, i), first };
    // What begins with a numeral is the label, though cut; what stands to its left is its group.
    if (hasNumeral(printed)) break;
  }
  const own = cells.slice(0, until).filter((cell) => cell.row === row.row && cell.text !== '');
  const last = own.at(-1);
  if (!last) return { match: undefined, printed: '', after: cells, first };
  const at = cells.indexOf(last);
  const whole = own.map((cell) => cell.text).join('');
  const match = room[at]! < fewest ? undefined : index.find(whole);
  return { match, printed: match ? whole : last.text, after: cells.slice(at + 1), first };
}

/** From the right, the cells that begin in the row first: a group that reaches too far down stands among them. */
function labelPlaces({ row, cells }: GridRow, until: number): number[] {
  const places = Array.from({ length: until }, (_, i) => until - 1 - i);
  const begins = (i: number) => cells[i]!.row === row;
  return [...places.filter(begins), ...places.filter((i) => !begins(i))];
}

const isValue = ({ text }: TableCell) => text !== '' && looksLikeValue(text);

/**
 * From where on a row holds figures alone after its label, some with a full stop as the numerals of labels have: 1. Blanks
 * may stand among them where what stands before is a label that is known.
 */
function figuresAtEnd<T>({ row, cells }: GridRow, index: LabelIndex<T>): number {
  if (!cells.some(({ text }) => STOPPED.test(text))) return cells.length;
  const before = (isOne: (text: string) => boolean) => cells.findLastIndex(({ text }) => !isOne(text)) + 1;
  const filled = before(isFigure);
  if (isLabelOf(cells[filled - 1], row)) return filled;
  const from = before((text) => text === '' || isFigure(text));
  const label = cells[from - 1];
  return isLabelOf(label, row) && index.find(label!.text) ? from : cells.length;
}

const isLabelOf = (cell: TableCell | undefined, row: number) =>
  cell !== undefined && cell.row === row && cell.text !== '';

const STOPPED = /\d[.．]$/;

/** The row's number (序号) stands first, before words. */
function isRunningNumber(cells: readonly TableCell[], i: number): boolean {
  const next = cells[i + 1];
  return i === 0 && next !== undefined && next.text !== '' && !looksLikeValue(next.text);
}

/** What a group reaches down among the values with is none of them. */
function cellsAfter({ row, cells }: GridRow, at: number): TableCell[] {
  return cells.slice(at + 1).filter((cell) => cell.row === row || looksLikeValue(cell.text));
}

/** For each cell, how many after it hold a value, or could. */
function roomAfter(cells: readonly TableCell[]): number[] {
  const room = cells.map(() => 0);
  for (let i = cells.length - 2; i >= 0; i -= 1) {
    const { text } = cells[i + 1]!;
    room[i] = room[i + 1]! + (looksLikeValue(text) || isFigure(text) ? 1 : 0);
  }
  return room;
}

function joinRows<T>(
  first: LabelledRow<T>,
  second: LabelledRow<T>,
  index: LabelIndex<T>,
): LabelledRow<T> | undefined {
  if (hasText(first.after) && hasText(second.after)) return undefined;
  if (first.match && hasNumeral(second.printed)) return undefined;
  const printed = first.printed + second.printed;
  const after = hasText(second.after) ? second.after : first.after;
  const match = index.find(printed);
  if (match && match.item === first.match?.item && first.match.fit === 'official' && match.fit === 'slip')
    return { ...first, after };
  const fits = match && (match.fit === 'official' || !second.match);
  if (fits && (!first.match || first.match.item === match.item)) return { ...first, match, printed, after };
  // What goes on may be the label of the group beside it; the row stands.
  const restOfLabel = first.match && !second.match && !hasText(second.after);
  return restOfLabel && labelKey(second.printed).length <= LONGEST_REST ? first : undefined;
}

/** Values whose label, all but its numeral, stands on the next page. */
function lacksLabel<T>(row: LabelledRow<T>): boolean {
  return labelKey(row.printed) === '' && hasText(row.after);
}

const LONGEST_REST = 12;

function hasText(cells: readonly TableCell[]): boolean {
  return cells.some((cell) => cell.text !== '' || cell.image);
}
