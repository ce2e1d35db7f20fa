import { indexOfBytes, latin1 } from './bytes.ts';
import { charsetOf } from './charset-of.ts';
import { decodeText } from './encoding.ts';

/** The bytes of a document, as formats are told by: each look at them is taken once, when it is asked for. */
export class Content {
  readonly bytes: Uint8Array;
  readonly #contentType: string | undefined;
  #start: string | undefined;
  #text: string | undefined;

  constructor(bytes: Uint8Array, contentType?: string) {
    this.bytes = bytes;
    this.#contentType = contentType;
  }

  /** The first 4 KB, a character a byte. */
  get start(): string {
    this.#start ??= latin1(this.bytes.subarray(0, 4096));
    return this.#start;
  }

  get isZip(): boolean {
    return this.start.startsWith('PK\x03\x04');
  }

  /** An OLE compound file (MS-CFB). */
  get isCompound(): boolean {
    return this.start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
  }

  /** Whether a zip holds a file, by the headers at its beginning and its directory at the end. */
  hasFile(name: string): boolean {
    if (!this.isZip) return false;
    const part = Uint8Array.from(name, (char) => char.charCodeAt(0));
    const [first, last] = [this.bytes.subarray(0, WINDOW), this.bytes.subarray(-WINDOW)];
    return indexOfBytes(last, part) >= 0 || indexOfBytes(first, part) >= 0;
  }

  /** Whether a compound file has a stream; their names are UTF-16, padded with zeros. */
  hasStream(name: string): boolean {
    return this.isCompound && indexOfBytes(this.bytes, utf16(`${name}\0`)) >= 0;
  }

  get text(): string {
    this.#text ??= decodeText(this.bytes, charsetOf(this.#contentType)).text;
    return this.#text;
  }

  /** Whether the text is bytes that no encoding makes a text of: one control or unknown character in twenty. */
  get isGarbled(): boolean {
    const start = this.text.slice(0, 65_536);
    const strange = start.match(this.#isBroken ? STRANGE : CONTROL)?.length ?? 0;
    return strange * 20 > start.length;
  }

  /** Whether U+FFFD stands for bytes that could not be decoded: a page may hold the character itself, broken before. */
  get #isBroken(): boolean {
    if (indexOfBytes(this.bytes, REPLACEMENT) < 0) return true;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(this.bytes);
      return false;
    } catch {
      return true;
    }
  }
}

/** Of a zip, in bytes: where names are looked for. */
const WINDOW = 65_536;

/** Control characters but white space, and what no encoding knows (U+FFFD). */
const STRANGE = /[^\t-\r -~\x80-\uFFFC\uFFFE\uFFFF]/g;

const CONTROL = /[^\t-\r -~\x80-\uFFFF]/g;

/** U+FFFD in UTF-8. */
const REPLACEMENT = Uint8Array.of(0xef, 0xbf, 0xbd);

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
}
