import { findCommentEnd } from './find-comment-end.ts';
import { findRawEnd, isRaw } from './find-raw-end.ts';
import { findSealedEnd } from './find-sealed-end.ts';

/**
 * A page without what takes most of the time to parse and says nothing: scripts, style sheets, files embedded as
 * base64 (pages saved as one file carry megabytes of them), and the inline styles that Word and editors put on every
 * word. Markup is followed as the WHATWG tokenizer follows it as long as it is well-formed; from the first place that
 * takes a parser to understand, the page stays as it is.
 */
export function withoutBallast(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const plain = endOfPlain(html, at);
    // The attribute stays, empty: of two of a name the first counts.
    pieces.push(html.slice(at, plain).replace(INLINE_STYLE, '$1""'));
    const special = readSpecial(html, plain);
    if (!special) return pieces.join('') + html.slice(plain);
    pieces.push(special.light);
    at = special.end;
  }
}

/** Where the text and the plain tags that begin here end. */
function endOfPlain(html: string, at: number): number {
  let next = html.indexOf('<', at);
  while (next >= 0) {
    PLAIN_TAG.lastIndex = next;
    if (!PLAIN_TAG.test(html)) return next;
    next = html.indexOf('<', PLAIN_TAG.lastIndex);
  }
  return html.length;
}

/** Elements that hold markup wherever they stand, with no markup in their attributes. */
const PLAIN_TAG =
  /<\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|label|li|o:p|ol|option|p|s|span|strong|table|tbody|td|th|thead|tr|u|ul)(?:[\t\n\f\r ]+[^\s/<>"'=]+(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]*[^\s"'<>=`/]))?)*[\t\n\f\r ]*\/?>/iy;

const INLINE_STYLE =
  /(<[a-z][a-z\d]{0,20}(?:\s[a-z-]{1,30}=(?:"[^"<>]{0,200}"|[\w-]{1,99})){0,6}\sstyle=)(?:"(?![^"<>]*(?:display|visibility|line-through))[^"<>&]+"|'(?![^'<>]*(?:display|visibility|line-through))[^'<>&]+')/gi;

/** What stands at one place, and what may stand there instead. */
interface Markup {
  end: number;
  light: string;
}

/** Null at the end, and where it is unclear what stands there. */
function readSpecial(html: string, at: number): Markup | null {
  const next = html[at + 1];
  if (next === undefined) return null;
  if (next === '!' || next === '?') return readComment(html, at);
  if (next === '/') return readEndTag(html, at);
  return /[a-z]/i.test(next) ? readElement(html, at) : keep(html, at, at + 1);
}

function keep(html: string, from: number, end: number): Markup {
  return { end, light: html.slice(from, end) };
}

/** CDATA depends on where it stands. */
function readComment(html: string, at: number): Markup | null {
  if (html.startsWith('<![CDATA[', at)) return null;
  const end = findCommentEnd(html, at);
  return end === null ? null : keep(html, at, end);
}

function readEndTag(html: string, at: number): Markup | null {
  END_TAG.lastIndex = at;
  return END_TAG.test(html) ? keep(html, at, END_TAG.lastIndex) : null;
}

const END_TAG = /<\/[a-z][^<>"']*>/iy;

function readElement(html: string, at: number): Markup | null {
  START_TAG.lastIndex = at;
  const [tag, written] = START_TAG.exec(html) ?? [];
  if (tag === undefined) return null;
  const name = written!.toLowerCase();
  const end = START_TAG.lastIndex;
  if (UNCLEAR.has(name)) return null;
  if (name === 'svg' || name === 'select') {
    const close = tag.endsWith('/>') ? end : findSealedEnd(html, end, name);
    return close === null ? null : keep(html, at, close);
  }
  if (!isRaw(name)) return { end, light: tag.replace(EMBEDDED_FILE, ';base64,') };

  const close = findRawEnd(html, end, name);
  if (close === null) return null;
  return name === 'script' || name === 'style' ? { end: close, light: tag } : keep(html, at, close);
}

/** A quoted value may hold anything but its own quotes. */
const START_TAG =
  /<([a-z][^\s/<>"'=]*)(?:[\t\n\f\r ]+[^\s/<>"'=]+(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]*[^\s"'<>=`/]))?)*[\t\n\f\r ]*\/?>/iy;
const EMBEDDED_FILE = /;base64,[A-Za-z0-9+/=]{1000,}/g;

/** What follows these depends on more than the tag. */
const UNCLEAR: ReadonlySet<string> = new Set(
  'math template frameset plaintext desc foreignobject'.split(' '),
);
