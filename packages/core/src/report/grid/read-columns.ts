import { type LabelIndex, labelKey } from '../label.ts';
import { parseCell } from '../numeral.ts';
import { type Column, LATEST } from '../template.ts';
import { chooseTotal, isAside, isSubtotal } from './choose-total.ts';
import type { GridRow } from './grid-row.ts';
import { type Leaf, readHeader } from './read-header.ts';

/** The columns that hold values, from the first that has a name to the last. */
export interface Header {
  leaves: Leaf<Column>[];
  start: number;
  end: number;
  /** Columns that are none of the form and may hold anything. */
  others: number[];
}

/** Fewer names are no header of table three. */
const FEWEST_NAMES = 4;

/**
 * The columns by the header; undefined where its spans are broken, so that only the order of the form is left.
 *
 * @param body the rows under the header
 */
export function readColumns(
  rows: readonly GridRow[],
  body: readonly GridRow[],
  index: LabelIndex<Column>,
): Header | undefined {
  const leaves = nameTotal(readHeader(rows, index), body);
  const first = leaves.findIndex((leaf) => leaf.match);
  const last = leaves.findLastIndex((leaf) => leaf.match);
  const named = leaves.slice(first, last + 1).filter((leaf) => {
    return leaf.match || !(index.find(leaf.printed) || isAside(leaf) || isSubtotal(leaf, leaves, body));
  });
  if (named.length < FEWEST_NAMES || !isWhole(named, rows, index) || !endsWithTotal(named, body))
    return undefined;
  const next = leaves[last + 1];
  return {
    leaves: named,
    start: named[0]!.column,
    end: next?.column ?? Number.POSITIVE_INFINITY,
    others: leaves
      .filter((leaf) => !named.includes(leaf) && isOther(leaf, named))
      .map(({ column }) => column),
  };
}

/** The leaves with one total at the most; what else has such a name is none of the form. */
function nameTotal(leaves: readonly Leaf<Column>[], body: readonly GridRow[]): Leaf<Column>[] {
  const total = chooseTotal(leaves, body);
  return leaves.map((leaf) => {
    if (leaf === total) return { ...leaf, match: leaf.match ?? { item: TOTAL_COLUMN, fit: 'slip' } };
    return leaf.match?.item.id === 'total' ? { ...leaf, match: undefined } : leaf;
  });
}

const TOTAL_COLUMN = LATEST.tables.applications.rows[0]!.columns.at(-1)!;

/**
 * What has a name of its own after the values (备注, 占比), and the running number before them. What stands over values
 * too (申请人情况) is none: below it a name is missing.
 */
function isOther({ column, printed }: Leaf<Column>, named: readonly Leaf<Column>[]): boolean {
  const key = labelKey(printed);
  if (column < named[0]!.column) return RUNNING_NUMBER.has(key);
  if (column < named.at(-1)!.column) return true;
  return key !== '' && !named.some(({ path }) => path.includes(printed));
}

const RUNNING_NUMBER = new Set(['序号', '行次', '编号']);

/** Every column has one name, and every name of the header its column. */
function isWhole(
  named: readonly Leaf<Column>[],
  rows: readonly GridRow[],
  index: LabelIndex<Column>,
): boolean {
  const distinct = new Set(named.map((leaf) => leaf.match?.item));
  const said = rows.flatMap((row) => row.cells.flatMap((cell) => index.find(cell.text)?.item ?? []));
  return (
    distinct.size === named.length && !distinct.has(undefined) && said.every((item) => distinct.has(item))
  );
}

/** 总计 comes last; elsewhere it is believed only if more rows add up to it there than to the last value. */
function endsWithTotal(named: readonly Leaf<Column>[], body: readonly GridRow[]): boolean {
  const at = named.findIndex((leaf) => leaf.match?.item.id === 'total');
  if (at < 0 || at === named.length - 1) return true;
  const rows = body.map(({ cells }) =>
    cells.slice(-named.length).map((cell) => parseCell(cell.text, COUNT).value ?? 0),
  );
  const tallies = (i: number) => rows.filter((row) => row[i]! > 0 && row[i]! * 2 === sum(row)).length;
  return tallies(at) > tallies(named.length - 1);
}

const COUNT = { kind: 'count' } as const;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
