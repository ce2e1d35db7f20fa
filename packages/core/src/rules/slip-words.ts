import type { Slip } from '../schema.ts';
import type { Lang, Message } from './rule.ts';

const SLIP_WORDS: Readonly<Record<Slip, Message | null>> = {
  'digits-transposed': { zh: '疑数字颠倒', en: 'digits transposed?' },
  'digit-dropped': { zh: '疑漏写一位数字', en: 'a digit dropped?' },
  'digit-added': { zh: '疑多写一位数字', en: 'a digit too many?' },
  'digit-replaced': { zh: '疑写错一位数字', en: 'a wrong digit?' },
  'off-by-one': { zh: '疑多计或少计 1', en: 'miscounted by one?' },
  'entry-omitted': { zh: '疑漏填', en: 'not filled in?' },
  'swapped-neighbours': { zh: '疑与相邻格互换', en: 'swapped with its neighbour?' },
  'shifted-cell': { zh: '疑填到了相邻的格', en: 'entered one cell off?' },
  'shifted-row': { zh: '疑填错了行', en: 'entered one row off?' },
  'total-forgotten': { zh: '疑总计漏填', en: 'total not filled in?' },
  'propagated-entry': { zh: '疑由公式带错', en: 'carried along by a formula?' },
  other: null,
};

/**
 * A slip in words, as a guess: `疑数字颠倒`, `digits transposed?`.
 *
 * @returns null for `other`, of which nothing can be said
 */
export function describeSlip(slip: Slip, lang: Lang): string | null {
  return SLIP_WORDS[slip]?.[lang] ?? null;
}
