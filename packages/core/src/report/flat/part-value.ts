import type { FlatCell } from './flat-text.ts';

/**
 * The values of a row, where those that are read are not as many as the form wants: 6 0 0 0 0 0 6 could be a number with
 * spaces inside, but is seven of them where that makes them as many.
 */
export function partValue(values: FlatCell[], expected: number): FlatCell[] {
  if (values.length >= expected) return values;
  const parted = values.flatMap((value) => value.text.split(' ').map((text) => ({ ...value, text })));
  return parted.length === expected ? parted : values;
}
