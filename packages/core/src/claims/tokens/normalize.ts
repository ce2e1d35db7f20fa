/** A text in the form that is read, with the way back to the text as printed. */
export interface Normalized {
  /** Without white space (but between digits), digits and brackets half-width, titles in 《》 taken out. */
  text: string;
  /** The offset in the printed text of each character, and of its end. */
  offsets: Int32Array;
}

/** Brings a run of prose into the form that tokens are read from. */
export function normalize(printed: string): Normalized {
  const offsets = new Int32Array(printed.length + 1);
  let text = '';
  // Not `text.at(-1)`, for which the engine copies the whole text together each time.
  let last: string | undefined;
  for (let i = 0; i < printed.length; i += 1) {
    const char = HALF_WIDTH.get(printed[i]!) ?? printed[i]!;
    if (isSpace(char) && !(isDigit(last) && isDigit(nextVisible(printed, i)))) continue;
    if (char === '《') {
      const end = closing(printed, i, '》', 120);
      if (end > 0) {
        i = end;
        continue;
      }
    }
    offsets[text.length] = i;
    last = isSpace(char) ? ' ' : char;
    text += last;
  }
  offsets[text.length] = printed.length;
  return { text, offsets };
}

/** The place of the bracket that closes the one at `start`, or −1 if it is not near. */
export function closing(text: string, start: number, bracket: string, reach: number): number {
  const stop = Math.min(text.length, start + reach);
  for (let i = start + 1; i < stop; i += 1) if (text[i] === bracket) return i;
  return -1;
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

const HALF_WIDTH = new Map<string, string>([
  ...Array.from('０１２３４５６７８９', (char, i): [string, string] => [char, String(i)]),
  ['％', '%'],
  ['．', '.'],
  ['（', '('],
  ['）', ')'],
  ['；', ';'],
  ['：', ':'],
  ['！', '!'],
  ['？', '?'],
]);

function isSpace(char: string): boolean {
  return char === ' ' || char === '\u00a0' || char === '\u3000' || char === '\t' || char === '\u2002';
}

/** The next character that is no space, as a half-width one. */
function nextVisible(printed: string, from: number): string | undefined {
  for (let i = from + 1; i < printed.length && i < from + 8; i += 1) {
    const char = HALF_WIDTH.get(printed[i]!) ?? printed[i]!;
    if (!isSpace(char)) return char;
  }
  return undefined;
}
