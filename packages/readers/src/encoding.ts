export interface DecodedText {
  text: string;
  /** The WHATWG name of the encoding: `utf-8`, `gb18030`, `utf-16le` … */
  encoding: string;
}

/**
 * Decodes a page or a text: byte-order mark, then valid UTF-8, then what it declares, then GB18030. What it declares
 * is often wrong, so a declaration counts only where the text that comes of it makes sense.
 *
 * @param label the encoding that the transport names (`charset` of a Content-Type)
 */
export function decodeText(bytes: Uint8Array, label?: string): DecodedText {
  const encoding = markedEncoding(bytes) ?? utf16WithoutMark(bytes);
  if (encoding) return decode(bytes, encoding);
  const utf8 = decodeValid(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };

  const declared = [label, ...declaredEncodings(bytes)].map(normalizeLabel).filter((name) => name !== null);
  return bestOf(bytes, [...new Set([...declared, 'gb18030', 'utf-8', 'big5'])]);
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16 markup and digits have a zero byte each; read the wrong way round, few characters are usual ones. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const [little, big] = [usualShare(sample, 'utf-16le'), usualShare(sample, 'utf-16be')] as const;
  if (Math.max(little, big) < 0.5) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** How much of the text that comes of the bytes is of the kind that reports are written in. */
function usualShare(bytes: Uint8Array, encoding: string): number {
  const text = decodeValid(bytes, encoding);
  return text ? (text.match(USUAL)?.length ?? 0) / text.length : 0;
}

/** ASCII, Chinese characters and punctuation, full-width forms. */
const USUAL = /[\t-\r -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g;

const SAMPLE = 65_536;

/** Null where the bytes are not valid; a last character that is cut off is dropped. */
function decodeValid(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return decodeCut(bytes, encoding);
  }
}

/** As a stream, which may end within a character; Node takes twenty times as long for it. */
function decodeCut(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  if (!text.endsWith('\ufffd')) return { text, encoding };
  return { text: new TextDecoder(encoding).decode(bytes, { stream: true }), encoding };
}

/** What `<meta>` and the XML declaration say, over the whole head: many pages say it late. */
function declaredEncodings(bytes: Uint8Array): string[] {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const end = start.search(/<\/head\b|<body\b/i);
  const head = end < 0 ? start : start.slice(0, end);
  const declarations = head.match(/<(?:meta|\?xml)\s[^<>]{1,2000}/gi) ?? [];
  return declarations.flatMap(
    (one) => one.match(/\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i)?.[1] ?? [],
  );
}

const HEAD = 1_048_576;

/** The name that `TextDecoder` knows; null for an unknown one and for UTF-16, which cannot be declared in ASCII. */
function normalizeLabel(label: string | undefined): string | null {
  const name = (label ?? '').trim().toLowerCase();
  if (/^(?:x-)?(?:gb|cp936|ms936|windows-936)/.test(name)) return 'gb18030';
  try {
    const { encoding } = new TextDecoder(name);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** The first candidate that reads without error and as a report; else the one that comes nearest. */
function bestOf(bytes: Uint8Array, encodings: readonly string[]): DecodedText {
  let best: { decoded: DecodedText; sensible: boolean; errors: number } | null = null;
  for (const encoding of encodings) {
    const decoded = decode(bytes, encoding);
    const sensible = WORDS.test(decoded.text);
    const errors = countReplacements(decoded.text);
    if (sensible && errors === 0) return decoded;
    const better = !best || (sensible === best.sensible ? errors < best.errors : sensible);
    if (better) best = { decoded, sensible, errors };
  }
  return best!.decoded;
}

/** Words that stand in every report, simplified or traditional; no wrong decoding yields them. */
const WORDS = /政府|信息|公开|公開|年度/;

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
