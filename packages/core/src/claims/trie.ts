/** Words by their characters, for finding the longest one that starts at a place. */
export interface Trie<T> {
  next: Map<string, Trie<T>>;
  value: T | undefined;
}

export function makeTrie<T>(words: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const root: Trie<T> = { next: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (const char of word) {
      const child = node.next.get(char) ?? { next: new Map(), value: undefined };
      node.next.set(char, child);
      node = child;
    }
    node.value = value;
  }
  return root;
}

/** The longest word of the trie that starts at `at`; its steps are bounded by the longest word. */
export function findLongest<T>(
  trie: Trie<T>,
  text: string,
  at: number,
): { end: number; value: T } | undefined {
  let node: Trie<T> | undefined = trie;
  let found: { end: number; value: T } | undefined;
  for (let i = at; i < text.length; i += 1) {
    node = node.next.get(text[i]!);
    if (!node) return found;
    if (node.value !== undefined) found = { end: i + 1, value: node.value };
  }
  return found;
}
