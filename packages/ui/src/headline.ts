import type { Finding } from '@gouji/core';

/**
 * The message, or where it goes on to name several suspects, what stands before them: they are listed each with its
 * values beside it.
 */
export function headlineOf({ message, suspects }: Finding): string {
  if (suspects.length < 2) return message;
  const colon = message.search(/[：:]/);
  return colon < 0 ? message : message.slice(0, colon + 1);
}
