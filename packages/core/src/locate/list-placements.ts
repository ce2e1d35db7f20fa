import type { CellId } from '../report/template.ts';
import { isZero, toCount } from './exact.ts';
import type { LinearEquation } from './system.ts';

/**
 * Every way to set the values of a row that has one too few, or one or two too many, into its cells in their order.
 *
 * @param own the equations between the cells of the row alone, over their places in it
 * @returns the values of all cells; those that differ in nothing once; empty where the ways cannot be told
 */
export function listPlacements(
  cells: readonly CellId[],
  values: readonly number[],
  own: readonly LinearEquation[],
): number[][] {
  if (!values.every((value) => toCount(value) !== null)) return [];
  const placed =
    values.length < cells.length ? fillGap(cells.length, values, own) : drop(cells.length, values);
  const fitting = placed.filter((row) => own.every(({ terms }) => isZero(sumUp(terms, row))));
  return [...new Map(fitting.map((row) => [row.join(), row])).values()];
}

/** With a gap at each place, which the equation that it stands in fills. */
function fillGap(length: number, values: readonly number[], own: readonly LinearEquation[]): number[][] {
  if (values.length !== length - 1) return [];
  return Array.from({ length }, (_, gap) => gap).flatMap((gap) => {
    const row = [...values.slice(0, gap), 0, ...values.slice(gap)];
    const equation = own.find(({ terms }) => terms.some(({ variable }) => variable === gap));
    const coefficient = equation?.terms.find(({ variable }) => variable === gap)?.coefficient;
    if (!equation || !coefficient) return [];
    const value = toCount(-sumUp(equation.terms, row) / coefficient);
    return value === null ? [] : [row.with(gap, value)];
  });
}

const MOST_TOO_MANY = 2;

function drop(length: number, values: readonly number[]): number[][] {
  if (values.length <= length) return [[...values]];
  if (values.length > length + MOST_TOO_MANY) return [];
  return values.flatMap((_, at) => drop(length, values.toSpliced(at, 1)));
}

function sumUp(terms: LinearEquation['terms'], row: readonly number[]): number {
  return terms.reduce((sum, { variable, coefficient }) => sum + coefficient * row[variable]!, 0);
}
