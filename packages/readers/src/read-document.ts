import type { Block, Format, Message, PlaceOf, ReasonCode } from '@gouji/core';
import { Content } from './content.ts';
import { detect } from './detect.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type Reading, type Refusal, type Related, tooLarge } from './reader.ts';

export interface ReadOptions {
  /** The name that the document was given by. Its extension decides nothing. */
  name?: string;
  /** The Content-Type that it was served with. */
  contentType?: string;
  /** How much to take on; `LIMITS` unless given. */
  limits?: Partial<Limits>;
  /** The files beside a saved page; without it its frames are not read. */
  related?: Related;
}

export type DocumentReading =
  | {
      format: Format;
      blocks: Block[];
      /** The document evidently stops before its end; what could be read stands in `blocks`. */
      cutShort: boolean;
      /** Where in the document an origin of the blocks stands, for formats whose origins have a place. */
      placeOf?: PlaceOf;
    }
  | {
      reason: ReasonCode;
      format: Format | null;
      /** What to say instead of the sentence that the reason has of its own. */
      detail?: Message;
    };

/**
 * Reads a document of any supported format.
 *
 * @param bytes the whole file; no more than 50 MB
 * @returns its blocks, or why it cannot be read; never throws on bad input
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<DocumentReading> {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) return refuse(tooLarge('bytes'));
  const trimmed = trimZeros(bytes);
  if (trimmed.length === 0) return refuse({ reason: bytes.length === 0 ? 'empty' : 'damaged' });

  const content = new Content(trimmed, options.contentType);
  const entry = detect(content);
  if (!entry) return refuse({ reason: content.text.trim() === '' ? 'empty' : 'damaged' });
  const { format, load } = entry;
  if (!load) return refuse({ reason: entry.reason, ...(entry.advice && { detail: entry.advice }) }, format);

  const read = await load();
  const { contentType, related } = options;
  // A compound file may end in zeros of its own.
  const isText = format === 'html' || format === 'text';
  const reading: Reading = await read(isText ? trimmed : bytes, {
    limits,
    ...(contentType && { contentType }),
    ...(related && { related }),
    ...(isText && { text: content.text }),
  });
  return 'reason' in reading ? refuse(reading, format) : { format, ...reading };
}

/** A download that broke off may leave the rest of the file zero. */
function trimZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

function refuse(refusal: Refusal, format: Format | null = null): DocumentReading {
  return { ...refusal, format };
}
