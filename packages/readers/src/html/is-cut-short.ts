/** Whether the page evidently stops before its end: inside a tag, a comment or a script, or before the body ends. */
export function isCutShort(text: string): boolean {
  const open = text.lastIndexOf('<');
  if (open > text.lastIndexOf('>') && /[a-z!/]/i.test(text[open + 1] ?? '')) return true;
  if (text.lastIndexOf('<!--') > text.lastIndexOf('-->')) return true;
  return /<html[\s>]/i.test(text) && !/<\/(?:body|html)\s{0,100}>/i.test(text.slice(-TAIL));
}

/** Counters and the remarks of a CMS may follow the end of the body. */
const TAIL = 100_000;
