import type { Format, ReasonCode } from '@gouji/core';

/** What the bytes are. `format` is null for a kind that is never a report, or not yet known as one of ours. */
export type Detection =
  | { kind: 'text' }
  | { kind: 'known'; format: Format }
  | { kind: 'refused'; format: Format | null; reason: ReasonCode };

/** Tells what a document is by its content; names and extensions are often wrong. */
export function detect(bytes: Uint8Array): Detection {
  const start = latin1(bytes.subarray(0, 4096));
  if (start.slice(0, 1024).includes('%PDF-')) return { kind: 'known', format: 'pdf' };
  if (start.startsWith('PK\x03\x04')) return detectZip(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return detectCompound(bytes);
  if (isMhtml(start)) return { kind: 'known', format: 'mhtml' };
  if (isUnsupported(start)) return { kind: 'refused', format: null, reason: 'unsupported-format' };
  return { kind: 'text' };
}

/** Word, spreadsheet, OFD or any archive: by the names of the files in it. */
function detectZip(bytes: Uint8Array): Detection {
  const encrypted = (bytes[6]! & 1) === 1;
  if (encrypted) return { kind: 'refused', format: null, reason: 'encrypted' };
  const names = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(-65_536));
  if (names.includes('word/document')) return { kind: 'known', format: 'docx' };
  return { kind: 'refused', format: null, reason: 'unsupported-format' };
}

/** An OLE compound file (MS-CFB): by the names of its streams, which are UTF-16. */
function detectCompound(bytes: Uint8Array): Detection {
  const has = (name: string) => indexOf(bytes, utf16(name)) >= 0;
  if (has('EncryptedPackage')) return { kind: 'refused', format: null, reason: 'encrypted' };
  if (has('WordDocument')) return { kind: 'known', format: 'doc' };
  return { kind: 'refused', format: null, reason: 'unsupported-format' };
}

/** RFC 2557: mail headers, and a body of several parts. */
function isMhtml(start: string): boolean {
  return (
    /^(?:\xef\xbb\xbf)?\s{0,100}(?:[A-Za-z-]{1,40}:|From )/.test(start) &&
    /^MIME-Version:/im.test(start) &&
    /^Content-Type:\s{0,20}(?:multipart\/(?:related|mixed|alternative)|text\/html)/im.test(start)
  );
}

function isUnsupported(start: string): boolean {
  return (
    SIGNATURES.some(([offset, signature]) => start.startsWith(signature, offset)) ||
    MARKUP.some((opening) => opening.test(start))
  );
}

/** Where the mark of a kind of file stands, and the mark. */
const SIGNATURES: ReadonlyArray<readonly [number, string]> = [
  // Pictures and films: PNG, JPEG, GIF, WebP, BMP, TIFF, icon, HEIC and MP4
  [0, '\x89PNG\r\n'],
  [0, '\xff\xd8\xff'],
  [0, 'GIF87a'],
  [0, 'GIF89a'],
  [8, 'WEBP'],
  [6, '\0\0\0\0\x36\0\0\0'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [0, '\0\0\x01\0'],
  [4, 'ftyp'],
  // Archives: gzip, 7z, RAR, xz, bzip2, tar, an empty zip; archives of web pages
  [0, '\x1f\x8b\x08'],
  [0, '7z\xbc\xaf\x27\x1c'],
  [0, 'Rar!\x1a\x07'],
  [0, '\xfd7zXZ\0'],
  [0, 'BZh91AY&SY'],
  [257, 'ustar'],
  [0, 'PK\x05\x06'],
  [0, 'bplist00'],
  [0, 'WARC/1.'],
  // Rich text, PostScript, programs
  [0, '{\\rtf'],
  [0, '%!PS'],
  [0, '\x7fELF'],
];

/** SVG, and the XML that Word and Excel wrote in 2003. */
const MARKUP: readonly RegExp[] = [
  /^(?:\xef\xbb\xbf)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!DOCTYPE svg[^>]{0,200}>\s{0,99})?<svg[\s>]/i,
  /^(?:\xef\xbb\xbf)?\s{0,99}<\?xml[^>]{0,200}>\s{0,99}<\?mso-application/,
];

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
