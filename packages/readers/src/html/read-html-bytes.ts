import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../encoding.ts';
import type { ReaderOptions, Reading } from '../reader.ts';
import { isCutShort } from './is-cut-short.ts';
import { readHtml } from './read-html.ts';

/** Reads a page or a piece of one. */
export function readHtmlBytes(bytes: Uint8Array, options: ReaderOptions): Reading {
  const text = options.text ?? decodeText(bytes, charsetOf(options.contentType)).text;
  const blocks = readHtml(text);
  return blocks ? { blocks, cutShort: isCutShort(text) } : { reason: 'damaged' };
}
