import type { BoundMention } from './paragraph.ts';

/** Whether a number is the stated share of one of the bases, rounded or cut at the last digit. */
export function isShareOf({ number }: BoundMention, part: number, bases: readonly number[]): boolean {
  const step = 10 ** -decimalsOf(number.value);
  return bases.some((base) => Math.abs((part / base) * 100 - number.value) <= step + 1e-9);
}

function decimalsOf(value: number): number {
  const printed = String(value);
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}
