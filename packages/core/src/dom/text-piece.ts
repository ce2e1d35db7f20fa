import type { Origin, TextLine } from '../document/blocks.ts';
import type { PageText } from './page.ts';

/** A text node of the page, or a line of one. */
export interface TextPiece {
  node: PageText;
  start: number;
  end: number;
}

/** The piece of text that an origin is, where it still stands in the page; null for any other. */
export function pieceOf(origin: Origin): TextPiece | null {
  if (isText(origin)) return origin.isConnected ? { node: origin, start: 0, end: origin.length } : null;
  if (!isLine(origin) || !isText(origin.node) || !origin.node.isConnected) return null;
  const { node, start, end } = origin;
  return end <= node.length ? { node, start, end } : null;
}

function isText(origin: Origin): origin is PageText {
  return isObject(origin) && 'nodeType' in origin && origin.nodeType === 3;
}

function isLine(origin: Origin): origin is TextLine {
  return isObject(origin) && 'node' in origin;
}

function isObject(origin: Origin): origin is object {
  return typeof origin === 'object' && origin !== null;
}
