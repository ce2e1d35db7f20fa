/** The ideographs of some phrases: most lines of a page are told from them by their first few characters. */
export class Letters {
  /** By their place in the block of Unicode. */
  readonly #known = new Uint8Array(LAST - FIRST + 1);

  constructor(phrases: Iterable<string>) {
    for (const phrase of [NUMERALS, ...phrases]) {
      for (let i = 0; i < phrase.length; i += 1) {
        const code = phrase.charCodeAt(i);
        if (code >= FIRST && code <= LAST) this.#known[code - FIRST] = 1;
      }
    }
  }

  /**
   * Whether more ideographs than `most` are none of these. What stands in or behind brackets does not count, since it
   * may be a remark, nor what follows a sign that may stand for others.
   */
  hasStrangers(text: string, most: number): boolean {
    let count = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code >= FIRST && code <= LAST) {
        if (this.#known[code - FIRST] === 1) continue;
        count += 1;
        if (count > most) return true;
      } else if (!isPlain(code)) return false;
    }
    return false;
  }
}

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Before the words they count nothing. */
const NUMERALS = '〇零一二三四五六七八九十';

/** ASCII without brackets, and the marks of Chinese that are no brackets. */
function isPlain(code: number): boolean {
  if (code < 0x80) return code !== 0x28 && code !== 0x5b;
  return code <= 0x3002 ? code >= 0x3000 : code === 0xff0c || code === 0xff1a || code === 0xff1b;
}
