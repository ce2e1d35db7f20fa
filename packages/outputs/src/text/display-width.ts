import { eastAsianWidth } from 'get-east-asian-width';

/** The columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += INVISIBLE.test(char) ? 0 : eastAsianWidth(char.codePointAt(0)!);
  return width;
}

const ASCII = /^[ -~]*$/;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The text, filled with spaces up to `width` columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
