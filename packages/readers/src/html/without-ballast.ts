/**
 * A page without what takes most of the time to parse and says nothing: scripts, style sheets, files embedded as
 * base64 (pages saved as one file carry megabytes of them), and the inline styles that Word and editors put on every
 * word. Markup is followed as the WHATWG tokenizer follows it as long as it is well-formed; from the first place that
 * takes a parser to understand, the page stays as it is.
 */
export function withoutBallast(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  let inside: string | null = null;
  for (let at = html.indexOf('<'); at >= 0; ) {
    const markup = readMarkup(html, at, inside);
    if (!markup) break;
    if (markup.light !== null) {
      pieces.push(html.slice(from, at), markup.light);
      from = markup.end;
    }
    inside = markup.inside;
    at = html.indexOf('<', markup.end);
  }
  pieces.push(html.slice(from));
  return pieces.join('');
}

/** A tag with the raw text that it opens, an end tag, a comment or a lone `<`. */
interface Markup {
  end: number;
  /** What may stand in its place; null where nothing is to be saved. */
  light: string | null;
  /** The open `svg` or `select`, in which some tags mean something else. */
  inside: string | null;
}

function readMarkup(html: string, at: number, inside: string | null): Markup | null {
  const next = html[at + 1] ?? '';
  if (next === '/') return readEndTag(html, at, inside);
  if (next === '!' || next === '?') return inside === null ? readComment(html, at) : null;
  return /[a-z]/i.test(next) ? readElement(html, at, inside) : { end: at + 1, light: null, inside };
}

function readEndTag(html: string, at: number, inside: string | null): Markup | null {
  END_TAG.lastIndex = at;
  const name = END_TAG.exec(html)?.[1];
  if (name === undefined) return null;
  const closes = inside !== null && name.toLowerCase() === inside;
  return { end: END_TAG.lastIndex, light: null, inside: closes ? null : inside };
}

const END_TAG = /<\/([a-z][a-z\d:]{0,99})(?=[\t\n\f\r />])[^<>"']*>/iy;

/** Word’s `<![if …]>` ends at the next `>`, like a doctype; CDATA depends on where it stands. */
function readComment(html: string, at: number): Markup | null {
  const isComment = html.startsWith('<!--', at);
  if (!isComment && html.startsWith('<![CDATA[', at)) return null;
  const mark = isComment ? '-->' : '>';
  const close = html.indexOf(mark, at + (isComment ? 4 : 2));
  if (close < 0 || (isComment && EARLY_END.test(html.slice(at, close)))) return null;
  return { end: close + mark.length, light: null, inside: null };
}

const EARLY_END = /^<!---?>|--!>/;

function readElement(html: string, at: number, inside: string | null): Markup | null {
  START_TAG.lastIndex = at;
  const [tag, written] = START_TAG.exec(html) ?? [];
  if (tag === undefined) return null;
  const name = written!.toLowerCase();
  const end = START_TAG.lastIndex;
  const light = lighten(tag);
  if (!SPECIAL.has(name)) return { end, light, inside };
  if (inside !== null || UNCLEAR.has(name)) return null;
  if (NESTING.has(name)) return { end, light, inside: tag.endsWith('/>') ? null : name };

  const close = findClose(html, end, name);
  if (close === null) return null;
  if (name !== 'script' && name !== 'style')
    return { end: close, light: light && light + html.slice(end, close), inside };
  return { end: close, light: close > end ? (light ?? tag) : light, inside };
}

/** A quoted value may hold anything but its own quotes. */
const START_TAG =
  /<([a-z][^\s/<>"'=]*)(?:[\t\n\f\r ]+[^\s/<>"'=]+(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*[\t\n\f\r ]*\/?>/iy;

/** Elements that hold text and no markup. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'),
  ]),
);
const NESTING: ReadonlySet<string> = new Set(['svg', 'select']);
/** What follows these depends on more than the tag. */
const UNCLEAR: ReadonlySet<string> = new Set(
  'math template frameset plaintext desc foreignobject'.split(' '),
);
const SPECIAL: ReadonlySet<string> = new Set([...RAW.keys(), ...NESTING, ...UNCLEAR]);

/** Where a raw text ends; null where it does not, or where a script in a comment of a script makes that unclear. */
function findClose(html: string, from: number, name: string): number | null {
  const close = RAW.get(name)!;
  close.lastIndex = from;
  const end = close.exec(html)?.index;
  return end === undefined || (name === 'script' && hidesScript(html.slice(from, end))) ? null : end;
}

function hidesScript(content: string): boolean {
  const comment = content.indexOf('<!--');
  return comment >= 0 && /<script/i.test(content.slice(comment));
}

/** The tag without what is heavy in it; null where it holds nothing such. */
function lighten(tag: string): string | null {
  if (!HEAVY.test(tag)) return null;
  const light = tag.replace(ATTRIBUTE, (whole, start: string, name: string, value: string) => {
    // The attribute stays, empty: of two of a name the first counts.
    if (name.toLowerCase() === 'style') return HIDING.test(value) ? whole : `${start}""`;
    return whole.replace(EMBEDDED_FILE, ';base64,');
  });
  return light === tag ? null : light;
}

const HEAVY = /[\t\n\f\r ]style[\t\n\f\r ]*=|;base64,/i;
const ATTRIBUTE = /([\t\n\f\r ]([^\s/<>"'=]+)[\t\n\f\r ]*=[\t\n\f\r ]*)("[^"]*"|'[^']*'|[^\s"'<>=`]+)/g;
const HIDING = /display|visibility|&/i;
const EMBEDDED_FILE = /;base64,[A-Za-z0-9+/=]{1000,}/g;
