import type { Slip } from '../schema.ts';

/** How a number came to be printed in the place of another. */
export interface SlipJudgement {
  slip: Slip;
  /** Minus the logarithm of how likely such a slip is to print this number in the place of that one. */
  cost: number;
}

/**
 * Judges one cell.
 *
 * @param isTotal other cells are added up in it
 */
export function judgeSlip(printed: number, belongs: number, isTotal: boolean): SlipJudgement {
  const ways = listWays(printed, belongs, isTotal);
  // one digit can be neither transposed nor dropped, so other slips are the likelier
  const scale = belongs < 10 ? 1.5 : 1;
  const likelihood = scale * ways.reduce((sum, way) => sum + way.likelihood, 0);
  return { slip: ways[0]!.slip, cost: -Math.log(likelihood) };
}

/** Minus the logarithm of how much more usual the number that belongs there is than the printed one. */
export function judgeUsual(printed: number, belongs: number): number {
  return Math.log(frequency(printed) / frequency(belongs));
}

interface Way {
  slip: Slip;
  /** How likely slips of this kind are, shared among those of the kind that the number allows. */
  likelihood: number;
}

/** The share of each kind of slip that strikes the digits. */
const SHARE = 0.16;

/** Every way to come from one number to the other, the most telling first. */
function listWays(printed: number, belongs: number, isTotal: boolean): Way[] {
  const [is, should] = [String(printed), String(belongs)];
  const dropped = countDeletions(should, is);
  const added = countDeletions(is, should);
  const distance = Math.abs(printed - belongs);
  const ways: (Way | false)[] = [
    isTransposed(is, should) && { slip: 'digits-transposed', likelihood: SHARE / (should.length - 1) },
    printed === 0 && isTotal && { slip: 'total-forgotten', likelihood: 0.15 },
    printed === 0 && !isTotal && { slip: 'entry-omitted', likelihood: 0.1 },
    distance === 1 && { slip: 'off-by-one', likelihood: 0.002 },
    dropped > 0 && { slip: 'digit-dropped', likelihood: (SHARE * dropped) / should.length },
    added > 0 && { slip: 'digit-added', likelihood: (SHARE * added) / (10 * is.length) },
    isReplaced(is, should) && { slip: replacedSlip(is, should), likelihood: SHARE / (9 * should.length) },
    is.length === should.length && { slip: 'other', likelihood: SHARE / (9 * 10 ** (should.length - 1)) },
    distance <= 10 && { slip: 'other', likelihood: SHARE / 20 },
    { slip: 'other', likelihood: 0.02 / 10 ** Math.max(is.length, should.length) },
  ];
  return ways.filter((way) => way !== false);
}

/** How often a form holds the number: many zeros, and the larger the rarer. */
function frequency(count: number): number {
  return count === 0 ? 0.5 : 0.05 / Math.sqrt(count);
}

function isReplaced(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

/** Between nothing and something no digit was mistaken. */
function replacedSlip(printed: string, belongs: string): Slip {
  return printed === '0' || belongs === '0' ? 'other' : 'digit-replaced';
}

function isTransposed(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  if (at < 0 || a.length !== b.length || a[at] !== b[at + 1] || a[at + 1] !== b[at]) return false;
  return a.slice(at + 2) === b.slice(at + 2);
}

/** In how many ways the longer number becomes the shorter one by the loss of one digit. */
function countDeletions(longer: string, shorter: string): number {
  if (longer.length !== shorter.length + 1) return 0;
  return [...longer].filter((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter).length;
}
