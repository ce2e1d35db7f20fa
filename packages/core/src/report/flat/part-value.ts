import type { FlatCell } from './flat-text.ts';

/**
 * The values of a row, where the one that is read is all of them: 6 0 0 0 0 0 6 could be a number with spaces inside,
 * but is seven of them where the form wants seven.
 */
export function partValue(values: FlatCell[], expected: number): FlatCell[] {
  const [value] = values;
  if (!value || values.length > 1) return values;
  const pieces = value.text.split(' ');
  return pieces.length === expected ? pieces.map((text) => ({ ...value, text })) : values;
}
