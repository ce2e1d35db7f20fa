import { Irregular } from './irregular.ts';
import { readValue } from './read-references.ts';

/** Reads the attributes of tags one after the other, as the WHATWG tokenizer does. */
export class TagReader {
  /** Behind the tag, once `next` has answered false. */
  at = 0;
  readonly #html: string;
  #nameStart = 0;
  #nameEnd = 0;
  #valueStart = 0;
  #valueEnd = 0;

  constructor(html: string) {
    this.#html = html;
  }

  /** Goes to the next attribute; false at the end of the tag. */
  next(): boolean {
    const html = this.#html;
    const start = skipSpace(html, this.at, SLASH);
    if (start >= html.length) throw new Irregular();
    if (html.charCodeAt(start) === GREATER) {
      this.at = start + 1;
      return false;
    }
    // A name may begin with `=`.
    const end = endOfName(html, start + 1);
    this.#nameStart = start;
    this.#nameEnd = end;
    const behind = skipSpace(html, end);
    if (html.charCodeAt(behind) === EQUALS) this.#readValue(skipSpace(html, behind + 1));
    else {
      this.#valueStart = behind;
      this.#valueEnd = behind;
      this.at = behind;
    }
    return true;
  }

  #readValue(start: number): void {
    const html = this.#html;
    const code = html.charCodeAt(start);
    const isQuoted = code === DOUBLE || code === SINGLE;
    this.#valueStart = isQuoted ? start + 1 : start;
    this.#valueEnd = isQuoted
      ? html.indexOf(code === DOUBLE ? '"' : "'", start + 1)
      : endOfUnquoted(html, start);
    if (this.#valueEnd < 0) throw new Irregular();
    this.at = isQuoted ? this.#valueEnd + 1 : this.#valueEnd;
  }

  /** Whether the attribute is called so, in whatever case. */
  isNamed(name: string): boolean {
    if (this.#nameEnd - this.#nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i += 1) {
      const code = this.#html.charCodeAt(this.#nameStart + i);
      if ((code >= 65 && code <= 90 ? code + 32 : code) !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  get value(): string {
    return readValue(this.#html.slice(this.#valueStart, this.#valueEnd));
  }
}

const [TAB, LINE, FEED, SPACE, SLASH, EQUALS, GREATER] = [9, 10, 12, 32, 47, 61, 62];
const [DOUBLE, SINGLE] = [34, 39];

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || code === TAB || code === FEED;
}

function skipSpace(html: string, from: number, other = SPACE): number {
  let at = from;
  for (let code = html.charCodeAt(at); isSpace(code) || code === other; code = html.charCodeAt(at)) at += 1;
  return at;
}

function endOfName(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) return at;
  }
  return html.length;
}

function endOfUnquoted(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER || isSpace(code)) return at;
  }
  return html.length;
}
