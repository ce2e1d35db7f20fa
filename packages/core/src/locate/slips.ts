import type { Slip } from '../schema.ts';

/** How a number came to be printed in the place of another. */
export interface SlipJudgement {
  slip: Slip;
  /** Minus the logarithm of how likely it is that this number is printed here in the place of that one. */
  cost: number;
}

/**
 * Judges one cell.
 *
 * @param isTotal other cells are added up in it
 */
export function judgeSlip(printed: number, belongs: number, isTotal: boolean): SlipJudgement {
  const ways = [
    ...writingSlips(String(printed), String(belongs)),
    ...countingSlips(printed, belongs, isTotal),
  ];
  let likelihood = 0;
  let best: Way = { slip: 'other', likelihood: 0 };
  for (const way of ways) {
    likelihood += way.likelihood;
    if (way.likelihood > best.likelihood) best = way;
  }
  return { slip: best.slip, cost: Math.log(frequency(printed) / frequency(belongs)) - Math.log(likelihood) };
}

interface Way {
  slip: Slip;
  likelihood: number;
}

/** Slips of the pen, each as likely as it is one among the slips of its kind that this number allows. */
function writingSlips(printed: string, belongs: string): Way[] {
  const ways: Way[] = [{ slip: 'other', likelihood: 0.02 / 10 ** Math.max(printed.length, belongs.length) }];
  if (printed.length === belongs.length) {
    ways.push({ slip: 'other', likelihood: 0.1 / (9 * 10 ** (belongs.length - 1)) });
    if (isReplaced(printed, belongs)) {
      ways.push({ slip: replacedSlip(printed, belongs), likelihood: 0.2 / (9 * belongs.length) });
    }
    if (isTransposed(printed, belongs)) {
      ways.push({ slip: 'digits-transposed', likelihood: 0.25 / (belongs.length - 1) });
    }
  }
  const dropped = countDeletions(belongs, printed);
  if (dropped > 0) ways.push({ slip: 'digit-dropped', likelihood: (0.15 * dropped) / belongs.length });
  const added = countDeletions(printed, belongs);
  if (added > 0) ways.push({ slip: 'digit-added', likelihood: (0.15 * added) / (10 * printed.length) });
  return ways;
}

/** Slips of counting, adding and copying. */
function countingSlips(printed: number, belongs: number, isTotal: boolean): Way[] {
  const ways: Way[] = [];
  const distance = Math.abs(printed - belongs);
  if (distance === 1) ways.push({ slip: 'off-by-one', likelihood: 0.06 });
  if (distance <= 10) ways.push({ slip: 'other', likelihood: 0.01 });
  if (printed === 0) {
    ways.push({ slip: isTotal ? 'total-forgotten' : 'entry-omitted', likelihood: isTotal ? 0.15 : 0.1 });
  }
  return ways;
}

/** How often a form holds the number: mostly zeros, and the larger the rarer. */
function frequency(count: number): number {
  return count === 0 ? 0.5 : 0.05 / count;
}

function isReplaced(a: string, b: string): boolean {
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

/** Between nothing and something no digit was mistaken. */
function replacedSlip(printed: string, belongs: string): Slip {
  return printed === '0' || belongs === '0' ? 'other' : 'digit-replaced';
}

function isTransposed(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  if (at < 0 || a[at] !== b[at + 1] || a[at + 1] !== b[at]) return false;
  return a.slice(at + 2) === b.slice(at + 2);
}

/** In how many ways the longer number becomes the shorter one by the loss of one digit. */
function countDeletions(longer: string, shorter: string): number {
  if (longer.length !== shorter.length + 1) return 0;
  return [...longer].filter((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter).length;
}
