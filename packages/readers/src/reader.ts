import type { Block, Message, PlaceOf, ReasonCode } from '@gouji/core';
import { type Limits, PASSED } from './limits.ts';

/**
 * A reader of one format: bytes of that format to blocks, or why not. Pure; runs in Node and in a page. Throws on a bug
 * only: what the bytes are is an outcome.
 */
export type Reader = (bytes: Uint8Array, options: ReaderOptions) => Reading | Promise<Reading>;

export interface ReaderOptions {
  limits: Limits;
  /** The Content-Type that the document was served with. */
  contentType?: string;
  /** The bytes as text, where telling the format has decoded them. */
  text?: string;
  related?: Related;
}

/**
 * The file that a saved page refers to, by the address in the page: what its frames show stands in files beside it.
 * Null where there is none, or where it may not be read.
 */
export type Related = (address: string) => Uint8Array | null | Promise<Uint8Array | null>;

export type Reading = Read | Refusal;

export interface Read {
  blocks: Block[];
  /** The document evidently stops before its end; what could be read stands in `blocks`. */
  cutShort: boolean;
  /** Where an origin of the blocks stands, for a reader whose origins have places. */
  placeOf?: PlaceOf;
}

export interface Refusal {
  reason: ReasonCode;
  /** What to say instead of the sentence that the reason has of its own. */
  detail?: Message;
}

/** The refusal of a document that passes a limit. */
export function tooLarge(limit: keyof Limits): Refusal {
  return { reason: 'too-large', detail: PASSED[limit] };
}
