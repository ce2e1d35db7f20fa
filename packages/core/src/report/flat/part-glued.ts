import type { FlatCell } from './flat-text.ts';

/**
 * The values of a row whose digits have run together (0010001), where they can be told apart in one way only: there are
 * as many digits as the form wants values, so that each is one, and the last of each `width` is the sum of those before.
 * Without that a value may have two digits, and another may be blank.
 */
export function partGlued(values: FlatCell[], expected: number, width = expected): FlatCell[] {
  const [value] = values;
  if (!value || values.length > 1 || value.text.length !== expected || !/^\d{2,40}$/.test(value.text))
    return values;
  const digits = [...value.text];
  const isZero = digits.every((digit) => digit === '0');
  return isZero || addsUp(digits.map(Number), width) ? digits.map((text) => ({ ...value, text })) : values;
}

function addsUp(digits: readonly number[], width: number): boolean {
  if (width < FEWEST_PARTS) return false;
  for (let from = 0; from < digits.length; from += width) {
    const row = digits.slice(from, from + width);
    if (row.slice(0, -1).reduce((sum, digit) => sum + digit, 0) !== row.at(-1)) return false;
  }
  return true;
}

/** Table 二 has no totals. */
const FEWEST_PARTS = 5;
