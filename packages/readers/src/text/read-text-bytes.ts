import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../encoding.ts';
import type { ReaderOptions, Reading } from '../reader.ts';
import { placeInLines } from './place-in-lines.ts';
import { readPlainText } from './read-plain-text.ts';

/** Reads plain text or Markdown; the origin of a block is its line. */
export function readTextBytes(bytes: Uint8Array, options: ReaderOptions): Reading {
  const text = options.text ?? decodeText(bytes, charsetOf(options.contentType)).text;
  const blocks = readPlainText(text);
  return blocks ? { blocks, cutShort: false, placeOf: placeInLines(text) } : { reason: 'damaged' };
}
