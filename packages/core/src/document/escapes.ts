/**
 * Hides what CommonMark escapes (`1\.`, `\-18`, `\_`) from all that looks for marks: each escaped sign becomes a
 * noncharacter of Unicode, of which there are as many.
 */
export function hideEscapes(line: string): string {
  return line.includes('\\')
    ? line.replace(ESCAPED, (_, sign: string) => String.fromCharCode(FIRST + SIGNS.indexOf(sign)))
    : line;
}

/** The signs themselves where they were hidden. */
export function showEscapes(text: string): string {
  return HIDDEN.test(text)
    ? text.replace(/[\uFDD0-\uFDEF]/g, (hidden) => SIGNS[hidden.charCodeAt(0) - FIRST]!)
    : text;
}

const SIGNS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const HIDDEN = /[\uFDD0-\uFDEF]/;
const FIRST = 0xfdd0;
