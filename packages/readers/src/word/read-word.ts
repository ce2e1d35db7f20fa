import { type Place, readTree } from '@gouji/core';
import { PassedLimit } from '../limits.ts';
import type { ReaderOptions, Reading, Refusal } from '../reader.ts';
import { tooLarge } from '../reader.ts';
import { type WordElement, type WordNode, wordAdapter } from './word-tree.ts';

/** How one of the formats of Word is parsed; what leads out of the file may throw. */
export type WordParser = (bytes: Uint8Array, options: ReaderOptions) => WordElement | Refusal;

/** Reads a Word document by its parser: the blocks that its tree has as a page. */
export function readWord(parse: WordParser, bytes: Uint8Array, options: ReaderOptions): Reading {
  let tree: ReturnType<WordParser>;
  try {
    tree = parse(bytes, options);
  } catch (error) {
    return error instanceof PassedLimit ? tooLarge(error.limit) : { reason: 'damaged' };
  }
  if ('reason' in tree) return tree;
  return { blocks: readTree<WordNode>(tree, wordAdapter), cutShort: false, placeOf };
}

/** Cells have a place; paragraphs have none that Word shows. */
function placeOf(origin: unknown): Place | null {
  return (origin as WordElement).place ?? null;
}
