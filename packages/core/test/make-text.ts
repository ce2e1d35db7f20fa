import { makeRandom } from '@gouji/testing';

/** So many characters that repeat nothing: what a body might write, as far as a comparison of characters is concerned. */
export function makeText(seed: number, length: number): string {
  const random = makeRandom(seed, 'text');
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + random.integer(0, 2_000))).join('');
}
