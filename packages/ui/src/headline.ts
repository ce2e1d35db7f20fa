import type { Finding } from '@gouji/core';
import { isSpread } from './is-spread.ts';

/**
 * The message, or where it goes on to name several suspects, what stands before them: they are listed each with its
 * values beside it.
 */
export function headlineOf(finding: Finding): string {
  const { message, suspects } = finding;
  if (suspects.length < 2 || isSpread(finding)) return message;
  const colon = message.search(/[：:]/);
  return colon < 0 ? message : message.slice(0, colon + 1);
}
