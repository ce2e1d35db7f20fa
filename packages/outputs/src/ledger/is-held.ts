import type { Finding } from '@gouji/core';

/** Nobody has looked into it and held it right. */
export function isHeld({ decision }: Finding): boolean {
  return decision?.state !== 'cleared';
}
