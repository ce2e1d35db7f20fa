import { parseFragment } from 'parse5';

/** Text with its character references resolved, as the text of an element holds it. */
export function readReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, resolve) : text;
}

/** The value of an attribute with its character references resolved. */
export function readValue(value: string): string {
  if (!value.includes('&')) return value;
  const quoted = value.replaceAll('"', '&quot;');
  const [element] = parseFragment(`<a x="${quoted}">`).childNodes;
  return element && 'attrs' in element ? (element.attrs[0]?.value ?? '') : '';
}

/** All that may belong to one. */
const REFERENCE = /&(?:#[xX]?[\da-fA-F]{0,400}|[a-zA-Z][a-zA-Z\d]{0,400});?/g;

function resolve(reference: string): string {
  return COMMON.get(reference) ?? resolveNumber(reference) ?? resolveRare(reference);
}

const COMMON: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', '\u00a0'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&mdash;', '—'],
  ['&middot;', '·'],
  ['&hellip;', '…'],
  ['&ensp;', '\u2002'],
  ['&emsp;', '\u2003'],
]);

/** &#8220; in the range in which a number is the character itself. */
function resolveNumber(reference: string): string | null {
  const digits = /^&#(\d{2,5});$/.exec(reference)?.[1];
  const code = digits === undefined ? 0 : Number(digits);
  return (code >= 32 && code < 127) || (code >= 160 && code < 0xd800) ? String.fromCharCode(code) : null;
}

function resolveRare(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node && 'value' in node ? node.value : reference;
}
