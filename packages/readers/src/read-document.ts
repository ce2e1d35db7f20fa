import type { Block, Format, ReasonCode } from '@gouji/core';
import { detect } from './detect.ts';
import { decodeText } from './encoding.ts';
import { isCutShort } from './html/is-cut-short.ts';
import { isHtml } from './html/is-html.ts';
import { readHtml } from './html/read-html.ts';
import { readPlainText } from './text.ts';

export interface ReadOptions {
  /** The name that the document was given by. Its extension decides nothing. */
  name?: string;
  /** The Content-Type that it was served with. */
  contentType?: string;
}

export type DocumentReading =
  | {
      format: Format;
      blocks: Block[];
      /** The document evidently stops before its end; what could be read stands in `blocks`. */
      cutShort: boolean;
    }
  | { reason: ReasonCode; format: Format | null };

/**
 * Reads a document of any supported format.
 *
 * @param bytes the whole file; no more than 50 MB
 * @returns its blocks, or why it cannot be read; never throws on bad input
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<DocumentReading> {
  if (bytes.length > LARGEST) return refuse('too-large');
  const content = trimZeros(bytes);
  if (content.length === 0) return refuse(bytes.length === 0 ? 'empty' : 'damaged');

  const detection = detect(content);
  if (detection.kind === 'refused') return refuse(detection.reason, detection.format);
  if (detection.kind === 'known') return refuse('unsupported-format', detection.format);
  return readTextual(content, options);
}

const LARGEST = 50 * 1024 * 1024;

/** A download that broke off may leave the rest of the file zero. */
function trimZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

function readTextual(bytes: Uint8Array, options: ReadOptions): DocumentReading {
  const { text } = decodeText(bytes, charset(options.contentType));
  if (text.trim() === '') return refuse('empty');
  if (isGarbled(text)) return refuse('damaged');
  const format = isHtml(text) ? 'html' : 'text';
  const blocks = format === 'html' ? readHtml(text) : readPlainText(text);
  if (!blocks) return refuse('damaged', format);
  return { format, blocks, cutShort: format === 'html' && isCutShort(text) };
}

function charset(contentType = ''): string | undefined {
  return contentType.match(/;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i)?.[1];
}

/** Whether the text is bytes that no encoding makes a text of: one control or unknown character in twenty. */
function isGarbled(text: string): boolean {
  const start = text.slice(0, 65_536);
  const strange = start.match(STRANGE)?.length ?? 0;
  return strange * 20 > start.length;
}

/** Control characters but white space, and what no encoding knows (U+FFFD). */
const STRANGE = /[^\t-\r -~\x80-\uFFFC\uFFFE\uFFFF]/g;

function refuse(reason: ReasonCode, format: Format | null = null): DocumentReading {
  return { reason, format };
}
