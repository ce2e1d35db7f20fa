/** Words by their first character, for finding the longest one that starts at a place. */
export type WordList<T> = ReadonlyMap<number, readonly { word: string; value: T }[]>;

/** Of a word that is given twice the last value counts. */
export function listWords<T>(words: Iterable<readonly [word: string, value: T]>): WordList<T> {
  const list = new Map<number, { word: string; value: T }[]>();
  for (const [word, value] of words) {
    const first = word.charCodeAt(0);
    const alike = list.get(first);
    if (alike) alike.push({ word, value });
    else list.set(first, [{ word, value }]);
  }
  // The longest first, so that the first that fits is the one; the last of those that are alike too.
  for (const alike of list.values()) alike.reverse().sort((a, b) => b.word.length - a.word.length);
  return list;
}

/** The longest word of the list that starts at `at`. */
export function findLongest<T>(
  list: WordList<T>,
  text: string,
  at: number,
): { end: number; value: T } | undefined {
  const alike = list.get(text.charCodeAt(at));
  if (!alike) return undefined;
  for (const { word, value } of alike) if (text.startsWith(word, at)) return { end: at + word.length, value };
  return undefined;
}
