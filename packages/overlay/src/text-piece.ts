import type { Origin, TextLine } from '@gouji/core';

/** A text node of the page, or a line of one. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/** The piece of text that an origin is, where it still stands in the page. */
export function pieceOf(origin: Origin): TextPiece | null {
  if (origin instanceof Text)
    return origin.isConnected ? { node: origin, start: 0, end: origin.length } : null;
  if (!isLine(origin) || !(origin.node instanceof Text) || !origin.node.isConnected) return null;
  const { node, start, end } = origin;
  return end <= node.length ? { node, start, end } : null;
}

/** Lines are told anew at each reading, the nodes stay the same. */
export function isSameOrigin(a: Origin, b: Origin): boolean {
  if (a === b) return true;
  return isLine(a) && isLine(b) && a.node === b.node && a.start === b.start && a.end === b.end;
}

function isLine(origin: Origin): origin is TextLine {
  return typeof origin === 'object' && origin !== null && 'node' in origin;
}
