import {
  type CellId,
  type Check,
  describeIdentity,
  describeNumber,
  type Identity,
  identities,
  type Outcome,
} from '@gouji/core';
import type { Part, SumLine } from './outline.ts';
import type { Reading } from './reading.ts';

/**
 * Writes an identity out with its numbers: `10 + 1 + 3 + 0 + 24 + 0 = 38`, `10 + 42 = 52 ≠ 38`.
 *
 * @param wrong the cells to mark
 */
export function writeSum(reading: Reading, check: Check, wrong: ReadonlySet<CellId> = NONE): SumLine {
  const label = describeIdentity(check.id, reading.template, reading.lang);
  const sides = { left: check.left, right: check.right };
  return {
    label,
    parts: write(reading, check, sides, (id) => readTerm(reading, id, wrong)),
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
    return better === undefined
      ? readTerm(reading, id, NONE)
      : { text: describeNumber(better), wrong: false, adds: 'something' };
  });
  const values = check.cells.flatMap((id) => suggested.get(id) ?? []);
  return { label: reading.words.corrected(values.map(describeNumber)), parts, outcome };
}

function write(
  reading: Reading,
  check: Check,
  sums: { left: number | null; right: number | null },
  toTerm: (id: CellId) => Term,
): Part[] {
  const identity = identityOf(reading, check);
  if (!identity) return [];
  const showSums = check.outcome === 'violation';
  return [
    ...writeSide(reading, identity.left.map(toTerm), showSums ? sums.left : null),
    { text: ` ${RELATION[check.outcome]} `, wrong: false },
    ...writeSide(reading, identity.right.map(toTerm), showSums ? sums.right : null),
  ];
}

const RELATION: Readonly<Record<Outcome, string>> = { pass: '=', violation: '≠', undetermined: '?' };

/** Of a long sum, the terms that add nothing are only counted. */
function writeSide({ words }: Reading, terms: readonly Term[], sum: number | null): Part[] {
  const isLong = terms.length > LONG;
  const telling = terms.filter(({ adds, wrong }) => !isLong || wrong || adds === 'something');
  const shown = telling.length > 0 ? telling : terms.slice(0, 1);
  const parts = shown.flatMap(({ text, wrong }, i) => [...(i === 0 ? [] : [PLUS]), { text, wrong }]);
  const left = terms.filter((term) => !shown.includes(term));
  if (left.length > 0) {
    const blanks = left.some(({ adds }) => adds === 'blank');
    parts.push({ text: words.leftOut(left.length, blanks), wrong: false });
  }
  if (terms.length > 1 && sum !== null) parts.push({ text: ` = ${describeNumber(sum)}`, wrong: false });
  return parts;
}

const LONG = 7;
const PLUS: Part = { text: ' + ', wrong: false };

interface Term extends Part {
  adds: 'something' | 'zero' | 'blank';
}

/** A number as a number; what is none by a sign. */
function readTerm({ report, words }: Reading, id: CellId, wrong: ReadonlySet<CellId>): Term {
  const cell = report.cells[id];
  const isWrong = wrong.has(id);
  if (cell?.state === 'number' || cell?.state === 'deduced') {
    const text = describeNumber(cell.value ?? 0);
    const adds = cell.value === 0 ? 'zero' : 'something';
    return { text: cell.state === 'deduced' ? `(${text})` : text, wrong: isWrong, adds };
  }
  const state = cell?.state ?? 'missing';
  const adds = state === 'blank' || state === 'dash' ? 'blank' : 'something';
  return { text: words.inSum[state], wrong: isWrong, adds };
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
