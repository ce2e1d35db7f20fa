import type { TreeAdapter } from './tree.ts';

/** What a walk meets. `enter` answers whether to go into the element. */
export interface Visitor<N> {
  text(data: string, node: N): void;
  enter(name: string, node: N): boolean;
  leave(name: string, node: N): void;
  /** An element whose content is no part of the text. */
  pass?(name: string, node: N): void;
}

/** Elements whose content is no part of the page's text. */
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'iframe',
  'object',
  'noembed',
  'noframes',
  'xmp',
]);

/**
 * Walks what a page shows, in document order, without recursion: pages nest deeper than a stack holds.
 *
 * @param sees whether an element is walked at all
 */
export function walk<N>(
  root: N,
  adapter: TreeAdapter<N>,
  visitor: Visitor<N>,
  sees: (node: N) => boolean = (node) => !isHidden(node, adapter),
): void {
  const open: { node: N; name: string | null; children: ArrayLike<N>; next: number }[] = [
    { node: root, name: null, children: adapter.children(root), next: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (top.next >= top.children.length) {
      open.pop();
      if (top.name !== null) visitor.leave(top.name, top.node);
      continue;
    }
    const node = top.children[top.next]!;
    top.next += 1;
    const data = adapter.text(node);
    if (data !== null) {
      visitor.text(data, node);
      continue;
    }
    const name = adapter.name(node);
    if (name === null || !sees(node)) continue;
    if (UNSEEN.has(name)) visitor.pass?.(name, node);
    else if (visitor.enter(name, node)) open.push({ node, name, children: adapter.children(node), next: 0 });
  }
}

/** Only what the markup itself says: a saved page has no computed style. */
export function isHidden<N>(node: N, adapter: TreeAdapter<N>): boolean {
  if (adapter.attribute(node, 'hidden') !== null) return true;
  const style = adapter.attribute(node, 'style');
  return style !== null && /(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)/i.test(style);
}
