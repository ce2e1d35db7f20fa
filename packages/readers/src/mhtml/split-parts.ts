import { indexOfBytes, latin1 } from '../bytes.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encodings.ts';

/** One part of a message, its transfer encoding undone; bytes, since its charset is not told by the message alone. */
export interface MessagePart {
  /** With its parameters. */
  contentType: string;
  /** Of the page that it was, as written. */
  location: string;
  /** Without its angle brackets. */
  id: string;
  bytes: Uint8Array;
}

export interface Message {
  headers: Headers;
  parts: MessagePart[];
  /** The last part is cut off. */
  cutShort: boolean;
}

type Headers = ReadonlyMap<string, string>;

/** Splits a web page in one file (RFC 2557) into its parts, those of parts among them. */
export function splitParts(bytes: Uint8Array): Message {
  const { headers, body } = splitHeaders(bytes);
  const message: Message = { headers, parts: [], cutShort: false };
  collect(message, headers, body, 0);
  return message;
}

/** The value of a parameter of a header: `boundary` of a Content-Type. */
export function parameterOf(header: string, name: string): string | undefined {
  for (const [, key, quoted, plain] of header.matchAll(PARAMETER))
    if (key!.toLowerCase() === name) return quoted ?? plain;
  return undefined;
}

const PARAMETER = /;\s{0,99}([\w-]{1,40})\s{0,9}=\s{0,9}(?:"([^"\r\n]{0,500})"|([^;\s"]{1,500}))/g;

/** Parts in parts; deeper ones are no page's. */
const DEEPEST = 5;

function collect(message: Message, headers: Headers, body: Uint8Array, depth: number): void {
  const contentType = headers.get('content-type') ?? 'text/plain';
  const boundary = /^multipart\//i.test(contentType) ? parameterOf(contentType, 'boundary') : undefined;
  if (boundary === undefined) {
    message.parts.push({
      contentType,
      location: headers.get('content-location') ?? '',
      id: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
      bytes: decode(body, headers.get('content-transfer-encoding') ?? ''),
    });
    return;
  }
  if (depth >= DEEPEST) return;
  const { pieces, closed } = cut(body, boundary);
  if (!closed) message.cutShort = true;
  for (const piece of pieces) {
    const part = splitHeaders(piece);
    collect(message, part.headers, part.body, depth + 1);
  }
}

function decode(body: Uint8Array, encoding: string): Uint8Array {
  if (/^base64/i.test(encoding)) return decodeBase64(body);
  if (/^quoted-printable/i.test(encoding)) return decodeQuotedPrintable(body);
  return body;
}

const LINE_FEED = 10;
const RETURN = 13;

/** What stands between the lines that hold the boundary. */
function cut(body: Uint8Array, boundary: string): { pieces: Uint8Array[]; closed: boolean } {
  const mark = Uint8Array.from(`--${boundary}`, (char) => char.charCodeAt(0));
  const pieces: Uint8Array[] = [];
  let start = -1;
  for (let at = indexOfBytes(body, mark); at >= 0; at = indexOfBytes(body, mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== LINE_FEED) continue;
    if (start >= 0) pieces.push(body.subarray(start, endOfPiece(body, start, at)));
    const after = at + mark.length;
    if (body[after] === DASH && body[after + 1] === DASH) return { pieces, closed: true };
    const end = body.indexOf(LINE_FEED, after);
    start = end < 0 ? body.length : end + 1;
  }
  if (start >= 0) pieces.push(body.subarray(start));
  return { pieces, closed: false };
}

const DASH = 45;

/** The line end before a boundary is part of it. */
function endOfPiece(body: Uint8Array, start: number, boundary: number): number {
  if (boundary - 1 < start) return start;
  return body[boundary - 2] === RETURN && boundary - 2 >= start ? boundary - 2 : boundary - 1;
}

function splitHeaders(bytes: Uint8Array): { headers: Headers; body: Uint8Array } {
  const end = endOfHeaders(bytes);
  const headers = new Map<string, string>();
  const lines = latin1(bytes.subarray(0, Math.min(end, LONGEST_HEAD))).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (key !== '' && !headers.has(key)) headers.set(key, line.slice(colon + 1).trim());
  }
  return { headers, body: bytes.subarray(end) };
}

const LONGEST_HEAD = 65_536;

/** Behind the first empty line. */
function endOfHeaders(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) return at + 2;
    if (bytes[at + 1] === RETURN && bytes[at + 2] === LINE_FEED) return at + 3;
  }
  return bytes.length;
}
