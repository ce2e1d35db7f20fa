import type { Finding } from '@gouji/core';

/** Any entry of a whole column may be the wrong one: the finding speaks of the column, not of each entry. */
export function isSpread({ localisation, suspects }: Pick<Finding, 'localisation' | 'suspects'>): boolean {
  return (
    localisation === 'ambiguous' &&
    suspects.length > 1 &&
    suspects.every(({ slip }) => slip === 'propagated-entry')
  );
}
