import { type Block, readTree } from '@gouji/core';
import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../encoding.ts';
import type { ReaderOptions, Reading, Related } from '../reader.ts';
import { isCutShort } from './is-cut-short.ts';
import { parseHtml } from './parse-html.ts';
import { type Parse5Node, parse5Adapter } from './parse5-adapter.ts';
import { placeFrames } from './place-frames.ts';
import { readHtml } from './read-html.ts';
import { withoutBallast } from './without-ballast.ts';

/** Reads a page or a piece of one, with the frames whose files are at hand. */
export async function readHtmlBytes(bytes: Uint8Array, options: ReaderOptions): Promise<Reading> {
  const text = options.text ?? decode(bytes, options.contentType);
  const { related } = options;
  const blocks = related && FRAME.test(text) ? await readFramed(text, related) : readHtml(text);
  return blocks ? { blocks, cutShort: isCutShort(text) } : { reason: 'damaged' };
}

const FRAME = /<i?frame[\t\n\f\r ]/i;

async function readFramed(text: string, related: Related): Promise<Block[] | null> {
  const root = parseHtml(withoutBallast(text));
  if (root) await placeFrames(root, async (address) => parseFrame(await related(address)));
  return root && readTree(root, parse5Adapter);
}

function parseFrame(bytes: Uint8Array | null): Parse5Node | null {
  return bytes && parseHtml(withoutBallast(decode(bytes)));
}

function decode(bytes: Uint8Array, contentType?: string): string {
  return decodeText(bytes, charsetOf(contentType)).text;
}
