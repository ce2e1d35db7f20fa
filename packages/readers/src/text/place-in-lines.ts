import type { PlaceOf } from '@gouji/core';

/** Where the words of a text stand, whose origins are its lines: where they begin, or where their line does. */
export function placeInLines(text: string): PlaceOf {
  let lines: string[] | undefined;
  return (origin, words) => {
    lines ??= text.split(/\r\n?|\n/);
    const line = Number(origin);
    const source = lines[line - 1];
    return source === undefined ? null : { line, column: findColumn(source, words.split('\n')[0]!) };
  };
}

/** From 1. Words that stand twice in a line, as numbers of a row do, are not told apart: the line is named. */
function findColumn(source: string, words: string): number {
  const first = words === '' ? -1 : findWhole(source, words, 0);
  const isOnly = first >= 0 && findWhole(source, words, first + 1) < 0;
  return 1 + (isOnly ? first : Math.max(0, source.search(/\S/)));
}

/** Not within a longer number. */
function findWhole(source: string, words: string, from: number): number {
  for (let at = source.indexOf(words, from); at >= 0; at = source.indexOf(words, at + 1)) {
    const before = /\d/.test(words[0]!) ? source.slice(0, at) : '';
    const after = /\d/.test(words.at(-1)!) ? source.slice(at + words.length) : '';
    if (!/[\d.]$/.test(before) && !/^\.?\d/.test(after)) return at;
  }
  return -1;
}
