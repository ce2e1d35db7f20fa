import { widthOf } from './write-pdf.ts';

/** Breaks a text into lines of a width, in the unit of its size; numbers and words are not broken while they fit a line. */
export function breakLines(text: string, width: number, indent = 0): string[] {
  const lines = [''];
  let room = width - indent;
  for (const token of text.match(/[!-~]+|[^!-~]/g) ?? []) {
    for (const piece of widthOf(token) <= width ? [token] : token) {
      if (widthOf(piece) > room && lines.at(-1) !== '') {
        lines.push('');
        room = width;
      }
      lines[lines.length - 1] += piece;
      room -= widthOf(piece);
    }
  }
  return lines;
}
