import { type Block, readText } from '@gouji/core';

/** The blocks of plain text or Markdown. The origin of a block is its line. */
export function readPlainText(text: string): Block[] {
  return readText(text.replaceAll('\0', ''));
}
