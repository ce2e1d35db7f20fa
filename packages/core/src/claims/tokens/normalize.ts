/** A text in the form that is read, with the way back to the text as printed. */
export interface Normalized {
  /** Without white space (but between digits), digits and brackets half-width, titles in 《》 taken out. */
  text: string;
  /** The offset in the printed text of each character, and of its end. */
  offsets: Int32Array;
}

/** Brings a run of prose into the form that tokens are read from. */
export function normalize(printed: string): Normalized {
  let from = nextChanged(printed, 0);
  if (from === printed.length) return { text: printed, offsets: countUp(from + 1) };
  const offsets = new Int32Array(printed.length + 1);
  // Not `text += …` and its last character, for which the engine copies the whole text together each time.
  const pieces: string[] = [];
  let length = 0;
  let last: string | undefined;
  const keep = (start: number, end: number, text: string): void => {
    if (text === '') return;
    for (let i = start; i < end; i += 1) offsets[length + i - start] = i;
    length += text.length;
    last = text[text.length - 1];
    pieces.push(text);
  };
  keep(0, from, printed.slice(0, from));
  while (from < printed.length) {
    const char = printed[from]!;
    const space = isSpace(char);
    const end = char === '《' ? closing(printed, from, '》', 120) : -1;
    if (!space && end <= 0) keep(from, from + 1, HALF_WIDTH.get(char) ?? char);
    else if (space && isDigit(last) && isDigit(nextVisible(printed, from))) keep(from, from + 1, ' ');
    const plain = Math.max(end, from) + 1;
    from = nextChanged(printed, plain);
    keep(plain, from, printed.slice(plain, from));
  }
  offsets[length] = printed.length;
  return { text: pieces.join(''), offsets };
}

/** The next character that is not kept as it is, or the end. */
function nextChanged(printed: string, from: number): number {
  CHANGED.lastIndex = from;
  return CHANGED.test(printed) ? CHANGED.lastIndex - 1 : printed.length;
}

/** Each number its place. */
function countUp(length: number): Int32Array {
  const counted = new Int32Array(length);
  for (let i = 0; i < length; i += 1) counted[i] = i;
  return counted;
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

/** Spaces, what is made half-width, and the bracket of a title. */
const CHANGED = /[ \u00a0\u3000\t\u2002０-９％．（）；：！？《]/g;

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
