import { readTree } from '@gouji/core';
import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../encoding.ts';
import type { ReaderOptions, Reading } from '../reader.ts';
import { isCutShort } from './is-cut-short.ts';
import { parseHtml } from './parse-html.ts';
import { type Parse5Node, parse5Adapter } from './parse5-adapter.ts';
import { placeFrames } from './place-frames.ts';
import { withoutBallast } from './without-ballast.ts';

/** Reads a page or a piece of one, with the frames whose files are at hand. */
export async function readHtmlBytes(bytes: Uint8Array, options: ReaderOptions): Promise<Reading> {
  const text = options.text ?? decode(bytes, options.contentType);
  const root = parseHtml(withoutBallast(text));
  if (!root) return { reason: 'damaged' };
  const { related } = options;
  if (related && FRAME.test(text))
    await placeFrames(root, async (address) => parseFrame(await related(address)));
  return { blocks: readTree(root, parse5Adapter), cutShort: isCutShort(text) };
}

const FRAME = /<i?frame[\t\n\f\r ]/i;

function parseFrame(bytes: Uint8Array | null): Parse5Node | null {
  return bytes && parseHtml(withoutBallast(decode(bytes)));
}

function decode(bytes: Uint8Array, contentType?: string): string {
  return decodeText(bytes, charsetOf(contentType)).text;
}
