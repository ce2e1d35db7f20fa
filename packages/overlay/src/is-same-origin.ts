import type { Origin, TextLine } from '@gouji/core';

/** Lines are told anew at each reading, the nodes stay the same. */
export function isSameOrigin(a: Origin, b: Origin): boolean {
  if (a === b) return true;
  return isLine(a) && isLine(b) && a.node === b.node && a.start === b.start && a.end === b.end;
}

function isLine(origin: Origin): origin is TextLine {
  return typeof origin === 'object' && origin !== null && 'node' in origin;
}
