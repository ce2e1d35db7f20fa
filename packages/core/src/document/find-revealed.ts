import type { TreeAdapter } from './tree.ts';
import { walk } from './walk.ts';

/**
 * The hidden parts of a page that are read all the same. Tabs, accordions and pages that a script uncovers hide what
 * the reader is meant to open: where a hidden part holds a table that is shown nowhere, what is hidden beside it is
 * read too. A copy of what is shown (for telephones, for printing) stays hidden.
 *
 * @param hidden the outermost hidden elements, in document order
 */
export function findRevealed<N>(root: N, adapter: TreeAdapter<N>, hidden: ReadonlySet<N>): ReadonlySet<N> {
  if (hidden.size === 0) return hidden;
  const met = readTableWords(root, adapter, (node) => !hidden.has(node));
  const revealed: N[] = [];
  let opens = false;
  for (const node of hidden) {
    const words = readTableWords(node, adapter, () => true);
    const known = [...words].filter((word) => met.has(word)).length;
    if (known * 2 > words.size) continue;
    revealed.push(node);
    opens ||= words.size >= FEWEST_WORDS;
    for (const word of words) met.add(word);
  }
  return new Set(opens ? revealed : []);
}

/** A calendar has seven, a form to search with fewer. */
const FEWEST_WORDS = 8;

/** The pieces of Chinese text in the tables under a node. */
function readTableWords<N>(root: N, adapter: TreeAdapter<N>, sees: (node: N) => boolean): Set<string> {
  const words = new Set<string>();
  let depth = 0;
  const enclosed = adapter.name(root) === 'table' ? 1 : 0;
  walk(
    root,
    adapter,
    {
      text(data) {
        const word = depth + enclosed > 0 ? data.trim() : '';
        if (/\p{Script=Han}/u.test(word)) words.add(word);
      },
      enter(name) {
        if (name === 'table') depth += 1;
        return true;
      },
      leave(name) {
        if (name === 'table') depth -= 1;
      },
    },
    sees,
  );
  return words;
}
