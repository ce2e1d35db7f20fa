import type { ReportCell } from '../../report/report.ts';
import type { CellId } from '../../report/template.ts';
import type { Outcome } from '../../schema.ts';
import type { ProseNumber } from '../tokens/scan-number.ts';
import { wasBlank } from './fill-blanks.ts';
import type { Reading } from './reading.ts';

/** A reading with the value that the cells give it; null where one of them was not read. */
export interface TriedReading extends Reading {
  value: number | null;
  /** A cell of it is blank and was taken for what it stands for. */
  blank: boolean;
}

type Cells = ReadonlyMap<CellId, ReportCell>;

/** Compares a number with each reading of its words: it is wrong only if it fits none. */
export function bind(
  number: ProseNumber,
  readings: readonly Reading[],
  cells: Cells,
): { outcome: Outcome; tried: TriedReading[]; fits: TriedReading | undefined } {
  const tried = readings.map((reading) => ({
    ...reading,
    value: evaluate(reading, cells),
    blank: reading.terms.some(([id]) => isFilled(cells.get(id))),
  }));
  const fits = tried.find(({ value }) => value !== null && holds(number, value));
  if (fits) return { outcome: 'pass', tried, fits };
  const printed = readings.every(({ terms }) => terms.every(([cell]) => cells.get(cell)?.state === 'number'));
  return { outcome: printed && readings.length > 0 ? 'violation' : 'undetermined', tried, fits };
}

function isFilled(cell: ReportCell | undefined): boolean {
  return cell !== undefined && wasBlank(cell);
}

/** Whether a value lies within what a number says. */
export function holds({ low, high }: ProseNumber, value: number): boolean {
  return value >= low && value <= high;
}

/** A blank counts as zero, which may confirm a number but never accuse it. */
function evaluate({ terms }: Reading, cells: Cells): number | null {
  let sum = 0;
  for (const [id, coefficient] of terms) {
    const cell = cells.get(id);
    if (cell?.state === 'blank' || cell?.state === 'dash') continue;
    if (cell?.value === undefined || cell.value === null) return null;
    sum += coefficient * cell.value;
  }
  return sum;
}

/** The readings in the order of their distance from the number. */
export function nearest(number: ProseNumber, tried: readonly TriedReading[]): TriedReading | undefined {
  const distance = ({ value }: TriedReading) =>
    value === null ? Number.POSITIVE_INFINITY : Math.abs(value - number.value);
  return tried.toSorted((a, b) => distance(a) - distance(b))[0];
}
