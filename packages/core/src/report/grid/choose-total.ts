import { labelKey } from '../label.ts';
import { parseCell } from '../numeral.ts';
import type { Column } from '../template.ts';
import type { GridRow } from './grid-row.ts';
import type { Leaf } from './read-header.ts';

/**
 * The column of the total, whatever it is called: that with the official name, failing that the last that holds values,
 * unless the rows say that they add up in another.
 *
 * @param leaves of the whole header, in their order
 * @param body the rows under the header
 */
export function chooseTotal(
  leaves: readonly Leaf<Column>[],
  body: readonly GridRow[],
): Leaf<Column> | undefined {
  const parts = leaves.filter(isPart);
  const end = leaves.indexOf(parts.at(-1)!);
  const candidates = leaves.filter((leaf, i) => {
    return !isPart(leaf) && (isNamedTotal(leaf) || (i > end && mayHoldTotal(leaf, body)));
  });
  const official = candidates.findLast(({ match }) => match?.fit === 'official');
  const last = candidates.at(-1);
  if (official || !last || candidates.length === 1) return official ?? last;
  const tallies = candidates.map((leaf) => countTallies(leaf, parts, body));
  const best = candidates[tallies.lastIndexOf(Math.max(...tallies))]!;
  const doubtful = soundsTotal(last) ? tallies.at(-1) === 0 && Math.max(...tallies) > 1 : best !== last;
  const chosen = doubtful ? best : last;
  return chosen !== last && isSubtotal(chosen, leaves, body) ? undefined : chosen;
}

/** 总量, 全部, 累计, 总计数 */
const soundsTotal = ({ printed }: Leaf<Column>) => {
  const key = labelKey(printed);
  return !SUBTOTAL.test(key) && /^(?:总|合|共|全|累计)|计数?$/.test(key);
};

/** Whether a column sums some of the others up: 小计 of the organisations. */
export function isSubtotal(
  { column, printed }: Leaf<Column>,
  leaves: readonly Leaf<Column>[],
  body: readonly GridRow[],
): boolean {
  if (SUM.test(labelKey(printed))) return true;
  const organisations = leaves.filter((leaf) => isPart(leaf) && leaf.match?.item.id !== 'naturalPerson');
  const sums = body.map((row) => [valueAt(row, column), sumOf(row, organisations)] as const);
  const filled = sums.filter(([value, sum]) => value > 0 || sum > 0);
  return filled.length > 0 && filled.every(([value, sum]) => value === sum);
}

const SUBTOTAL = /小计|^(?:法人|组织)/;

const SUM = /[小合]计|之和|^(?:法人|组织)/;

/** Whether a column by its name holds what the form does not ask for. */
export const isAside = ({ printed }: Leaf<Column>): boolean => OTHER.test(labelKey(printed));

const isPart = ({ match }: Leaf<Column>) => match !== undefined && match.item.id !== 'total';
const isNamedTotal = ({ match }: Leaf<Column>) => match?.item.id === 'total';

/** Nothing but figures stands there, and no name of something else. */
function mayHoldTotal(leaf: Leaf<Column>, body: readonly GridRow[]): boolean {
  const { column, printed } = leaf;
  if (OTHER.test(labelKey(printed))) return false;
  const states = body.map((row) => parseCell(cellAt(row, column)?.text ?? '', COUNT).state);
  const written = states.filter((state) => state !== 'blank');
  if (written.length === 0) return soundsTotal(leaf);
  // a stroke through what is nothing says neither
  return written.filter((state) => state !== 'unreadable').length * 2 > written.length;
}

/** What may stand beside the values: remarks, shares, figures of another year. */
const OTHER =
  /备注|说明|注释|占比|比例|比重|百分|同比|环比|上年|去年|上一年|上期|增减|增长|20\d\d|单位|核对|校验/;

function countTallies(
  { column }: Leaf<Column>,
  parts: readonly Leaf<Column>[],
  body: readonly GridRow[],
): number {
  return body.filter((row) => {
    const value = valueAt(row, column);
    return value > 0 && value === sumOf(row, parts);
  }).length;
}

function sumOf(row: GridRow, leaves: readonly Leaf<Column>[]): number {
  return leaves.reduce((sum, { column }) => sum + valueAt(row, column), 0);
}

function valueAt(row: GridRow, column: number): number {
  return parseCell(cellAt(row, column)?.text ?? '', COUNT).value ?? 0;
}

function cellAt({ cells }: GridRow, x: number) {
  return cells.find((cell) => cell.column <= x && x < cell.column + cell.columnSpan);
}

const COUNT = { kind: 'count' } as const;
