import type { Snapshot, TreeNode } from './snapshot.ts';
import { walk } from './walk.ts';

/**
 * The hidden parts of a page that are read all the same. Tabs, accordions and pages that a script uncovers hide what
 * the reader is meant to open: where a hidden part holds a table that is shown nowhere, what is hidden beside it is
 * read too. A copy of what is shown (for telephones, for printing) stays hidden.
 */
export function findRevealed<N>(snapshot: Snapshot<N>): ReadonlySet<TreeNode<N>> {
  const hidden = listHidden(snapshot);
  if (hidden.length === 0) return new Set();
  const met = readTableWords(snapshot.nodes[0], snapshot);
  const revealed: TreeNode<N>[] = [];
  let opens = false;
  for (const node of hidden) {
    const words = readTableWords(node, snapshot, () => true);
    const known = [...words].filter((word) => met.has(word)).length;
    if (known * 2 > words.size) continue;
    revealed.push(node);
    opens ||= words.size >= FEWEST_WORDS;
    for (const word of words) met.add(word);
  }
  return new Set(opens ? revealed : []);
}

/** The outermost hidden elements, in document order. */
function listHidden<N>({ nodes }: Snapshot<N>): TreeNode<N>[] {
  const outermost: TreeNode<N>[] = [];
  let end = 0;
  for (const node of nodes) {
    if (!node.hidden || node.start < end) continue;
    outermost.push(node);
    end = node.end;
  }
  return outermost;
}

/** A calendar has seven, a form to search with fewer. */
const FEWEST_WORDS = 8;

/** The pieces of Chinese text in the tables under a node. */
function readTableWords<N>(
  root: TreeNode<N>,
  snapshot: Snapshot<N>,
  sees?: (node: TreeNode<N>) => boolean,
): Set<string> {
  const words = new Set<string>();
  let depth = 0;
  const enclosed = root.name === 'table' ? 1 : 0;
  walk(
    root,
    snapshot,
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
