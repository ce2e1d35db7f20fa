import { type Block, readTree } from '@gouji/core';
import { parseHtml } from './parse-html.ts';
import { parse5Adapter } from './parse5-adapter.ts';

/** The blocks of a page; null where it cannot be parsed. The origin of a block is its node. */
export function readHtml(text: string): Block[] | null {
  const root = parseHtml(text.replace(EMBEDDED_FILE, ';base64,'));
  return root && readTree(root, parse5Adapter);
}

/** Pages saved as one file carry megabytes of pictures and fonts that cost most of the parsing. */
const EMBEDDED_FILE = /;base64,[A-Za-z0-9+/=]{1000,}/g;
