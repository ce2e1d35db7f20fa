import { readTree } from '@gouji/core';
import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../encoding.ts';
import { parseHtml } from '../html/parse-html.ts';
import { type Parse5Node, parse5Adapter } from '../html/parse5-adapter.ts';
import { placeFrames } from '../html/place-frames.ts';
import { readHtml } from '../html/read-html.ts';
import { withoutBallast } from '../html/without-ballast.ts';
import type { Reading } from '../reader.ts';
import { type Message, type MessagePart, parameterOf, splitParts } from './split-parts.ts';

/** Reads a web page in one file, with the frames that it holds. */
export async function readMhtml(bytes: Uint8Array): Promise<Reading> {
  const message = splitParts(bytes);
  const pages = message.parts.filter(({ contentType }) =>
    /^(?:text\/html|application\/xhtml)/i.test(contentType),
  );
  const main = findMain(message, pages);
  if (main && pages.length === 1) {
    const blocks = readHtml(textOf(main));
    return blocks ? { blocks, cutShort: message.cutShort } : { reason: 'damaged' };
  }
  const root = main && parsePart(main);
  if (!root) return { reason: 'damaged' };

  const byAddress = new Map<string, MessagePart>();
  for (const page of pages) {
    if (page === main) continue;
    if (page.id !== '') byAddress.set(`cid:${page.id}`, page);
    if (page.location !== '') byAddress.set(page.location, page);
  }
  await placeFrames(root, (address) => {
    const part = byAddress.get(address) ?? byAddress.get(resolve(address, main.location));
    return part ? parsePart(part) : null;
  });
  return { blocks: readTree(root, parse5Adapter), cutShort: message.cutShort };
}

/** The part that the message names as its start or as what was saved; else its first page. */
function findMain({ headers }: Message, pages: readonly MessagePart[]): MessagePart | undefined {
  const start = parameterOf(headers.get('content-type') ?? '', 'start')?.replace(/^<|>$/g, '');
  const saved = headers.get('snapshot-content-location');
  return (
    pages.find(({ id }) => start !== undefined && id === start) ??
    pages.find(({ location }) => saved !== undefined && location === saved) ??
    pages[0]
  );
}

/** The charset of the part is a hint only: browsers name none, and leave the page's own `<meta>` as it was. */
function textOf({ bytes, contentType }: MessagePart): string {
  return decodeText(bytes, charsetOf(contentType)).text;
}

function parsePart(part: MessagePart): Parse5Node | null {
  return parseHtml(withoutBallast(textOf(part)));
}

function resolve(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
