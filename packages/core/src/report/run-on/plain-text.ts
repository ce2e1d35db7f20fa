/** A text without white space, width folded, with the way back. */
export interface PlainText {
  text: string;
  /** The place in the original of each character, and of its end. */
  offsets: Int32Array;
}

export function plainText(original: string): PlainText {
  const offsets = new Int32Array(original.length + 1);
  const characters: string[] = [];
  for (let i = 0; i < original.length; i += 1) {
    const character = original[i]!;
    if (SPACE.test(character)) continue;
    offsets[characters.length] = i;
    characters.push(narrow(character));
  }
  offsets[characters.length] = original.length;
  return { text: characters.join(''), offsets };
}

const SPACE = /\s/;

/** Full-width signs and digits as plain ones. */
function narrow(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}
