import { type Block, readSnapshot, readTree } from '@gouji/core';
import { parseHtml } from './parse-html.ts';
import { parse5Adapter } from './parse5-adapter.ts';
import { scanPage } from './plain/scan-page.ts';
import { withoutBallast } from './without-ballast.ts';

/** The blocks of a page; null where it cannot be parsed. The origin of a block is its node. */
export function readHtml(text: string): Block[] | null {
  const plain = scanPage(text);
  if (plain) return readSnapshot(plain);
  const root = parseHtml(withoutBallast(text));
  return root && readTree(root, parse5Adapter);
}
