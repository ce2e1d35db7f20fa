/** Counts are whole; the tolerance is for a cell that holds a fraction by mistake. */
const EXACT = 1e-6;

/** Whether the sides of an identity that differ by this much are the same. */
export function isZero(difference: number): boolean {
  return difference <= EXACT && difference >= -EXACT;
}

/** The count that a number stands for; null where it is none. */
export function toCount(value: number): number | null {
  // not -0, which is no count and does not survive JSON
  const whole = Math.round(value) + 0;
  return whole >= 0 && isZero(value - whole) ? whole : null;
}
