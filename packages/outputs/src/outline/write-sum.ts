import {
  type CellId,
  type Check,
  describeNumber,
  type Identity,
  identities,
  type Outcome,
} from '@gouji/core';
import { describeCheck } from './describe-check.ts';
import type { Part, SumLine } from './outline.ts';
import type { Reading } from './reading.ts';

/**
 * Writes an identity out with its numbers: `10 + 1 + 3 + 0 + 24 + 0 = 38`, `10 + 42 = 52 ≠ 38`.
 *
 * @param wrong the cells to mark
 */
export function writeSum(reading: Reading, check: Check, wrong: ReadonlySet<CellId> = NONE): SumLine {
  const label = describeCheck(reading, check.id);
  const sides = { left: check.left, right: check.right };
  return {
    label,
    parts: write(reading, check, sides, (id) => term(reading, id, wrong)),
    outcome: check.outcome,
    corrected: null,
  };
}

const NONE: ReadonlySet<CellId> = new Set();

/** The same identity once the suspects hold what is suggested for them; null where it still cannot be added up. */
export function writeCorrected(
  reading: Reading,
  check: Check,
  suggested: ReadonlyMap<CellId, number>,
): SumLine['corrected'] {
  const identity = identityOf(reading, check);
  if (!identity) return null;
  const value = (id: CellId) => suggested.get(id) ?? numberIn(reading, id);
  const left = addUp(identity.left.map(value));
  const right = addUp(identity.right.map(value));
  if (left === null || right === null) return null;
  const outcome: Outcome = left === right ? 'pass' : 'violation';
  const corrected: Check = { ...check, outcome, left, right };
  const parts = write(reading, corrected, { left, right }, (id) => {
    const better = suggested.get(id);
    return better === undefined ? term(reading, id, NONE) : { text: describeNumber(better), wrong: false };
  });
  const values = check.cells.flatMap((id) => suggested.get(id) ?? []);
  return { label: reading.words.corrected(values.map(describeNumber)), parts, outcome };
}

function write(
  reading: Reading,
  check: Check,
  sums: { left: number | null; right: number | null },
  toPart: (id: CellId) => Part,
): Part[] {
  const identity = identityOf(reading, check);
  if (!identity) return [];
  const showSums = check.outcome === 'violation';
  return [
    ...writeSide(reading, identity.left.map(toPart), showSums ? sums.left : null),
    { text: ` ${RELATION[check.outcome]} `, wrong: false },
    ...writeSide(reading, identity.right.map(toPart), showSums ? sums.right : null),
  ];
}

const RELATION: Readonly<Record<Outcome, string>> = { pass: '=', violation: '≠', undetermined: '?' };

/** Of a long sum, the zeros are only counted. */
function writeSide({ words }: Reading, terms: readonly Part[], sum: number | null): Part[] {
  const isLong = terms.length > LONG;
  const telling = terms.filter(({ text, wrong }) => !isLong || wrong || text !== '0');
  const shown = telling.length > 0 ? telling : terms.slice(0, 1);
  const parts = shown.flatMap((part, i) => (i === 0 ? [part] : [{ text: ' + ', wrong: false }, part]));
  if (shown.length < terms.length)
    parts.push({ text: words.zeros(terms.length - shown.length), wrong: false });
  if (terms.length > 1 && sum !== null) parts.push({ text: ` = ${describeNumber(sum)}`, wrong: false });
  return parts;
}

const LONG = 7;

/** A number as a number; what is none by its state. */
function term({ report, words }: Reading, id: CellId, wrong: ReadonlySet<CellId>): Part {
  const cell = report.cells[id];
  const text =
    cell?.value === null || cell?.value === undefined
      ? words.state[cell?.state ?? 'missing']
      : describeNumber(cell.value);
  return { text: cell?.state === 'deduced' ? `(${text})` : text, wrong: wrong.has(id) };
}

/** Blank counts as zero here, as in the check. */
function numberIn({ report }: Reading, id: CellId): number | null {
  const cell = report.cells[id];
  if (cell?.state === 'blank' || cell?.state === 'dash') return 0;
  return cell?.value ?? null;
}

function addUp(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return Number(sum.toFixed(6));
}

function identityOf({ template }: Reading, check: Check): Identity | undefined {
  return identities(template).find(({ id }) => id === check.id);
}
