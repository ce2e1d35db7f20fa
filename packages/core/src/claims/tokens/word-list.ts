/** Words by their first character, for finding the longest one that starts at a place. */
export type WordList<T> = ReadonlyMap<string, readonly { word: string; value: T }[]>;

/** Of a word that is given twice the last value counts. */
export function listWords<T>(words: Iterable<readonly [word: string, value: T]>): WordList<T> {
  const list = new Map<string, { word: string; value: T }[]>();
  for (const [word, value] of words) {
    const alike = list.get(word[0]!);
    if (alike) alike.push({ word, value });
    else list.set(word[0]!, [{ word, value }]);
  }
  return list;
}

/** The longest word of the list that starts at `at`. */
export function findLongest<T>(
  list: WordList<T>,
  text: string,
  at: number,
): { end: number; value: T } | undefined {
  const alike = list.get(text[at]!);
  if (!alike) return undefined;
  let found: { word: string; value: T } | undefined;
  for (const one of alike) {
    if (one.word.length >= (found?.word.length ?? 0) && text.startsWith(one.word, at)) found = one;
  }
  return found && { end: at + found.word.length, value: found.value };
}
