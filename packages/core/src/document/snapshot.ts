import type { TreeAdapter } from './tree.ts';

/** A node as it stood when the page was read. In a live page every question takes its time, so each is asked once. */
export interface TreeNode<N> {
  /** The lower-case name of an element of HTML, `null` for anything else. */
  readonly name: string | null;
  /** The data of a text node, `null` for anything else. */
  readonly text: string | null;
  /** By its own markup; what it holds does not say it again. */
  readonly hidden: boolean;
  /** Struck out by its own markup. */
  readonly struck: boolean;
  readonly origin: N;
  /** Where it stands in its snapshot; what it holds follows, up to `end`. */
  readonly start: number;
  end: number;
}

/** A tree as it stood at one time. */
export interface Snapshot<N> {
  /** In document order, the root first; without comments, and without foreign elements. */
  readonly nodes: readonly [TreeNode<N>, ...TreeNode<N>[]];
  /** The value of an attribute, '' where there is none. */
  attribute(node: TreeNode<N>, name: string): string;
}

/** Elements whose content is no part of the page's text. */
export const UNSEEN: ReadonlySet<string> = new Set([
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

/** Takes a snapshot, without recursion: pages nest deeper than a stack holds. */
export function takeSnapshot<N>(root: N, adapter: TreeAdapter<N>): Snapshot<N> {
  const top: TreeNode<N> = {
    name: adapter.name(root),
    text: null,
    hidden: false,
    struck: false,
    origin: root,
    start: 0,
    end: 0,
  };
  const nodes: [TreeNode<N>, ...TreeNode<N>[]] = [top];
  const open: Open<N>[] = [openNode(top, root, adapter, null)];
  for (let parent = open.at(-1); parent; parent = open.at(-1)) {
    if (parent.next >= parent.children.length) {
      parent.node.end = nodes.length;
      open.pop();
      continue;
    }
    const origin = parent.children[parent.next]!;
    parent.next += 1;
    const node = makeNode(origin, adapter, nodes.length);
    if (!node) continue;
    nodes.push(node);
    if (node.name === null) continue;
    const opened = openNode(node, origin, adapter, parent.host);
    if (opened.children.length === 0) node.end = nodes.length;
    else open.push(opened);
  }
  return { nodes, attribute: ({ origin }, name) => adapter.attribute(origin, name) ?? '' };
}

/** An element whose shadow is walked, with what stands in it by its own markup and is shown in the slots. */
interface Host<N> {
  children: ArrayLike<N>;
  /** The host in whose shadow it stands itself. */
  host: Host<N> | null;
}

interface Open<N> extends Host<N> {
  node: TreeNode<N>;
  next: number;
}

/** With what an element shows: what it holds, or its shadow root, or the page in a frame, or what a slot is given. */
function openNode<N>(node: TreeNode<N>, origin: N, adapter: TreeAdapter<N>, host: Host<N> | null): Open<N> {
  const { name } = node;
  if (name !== null && UNSEEN.has(name)) {
    const page = name === 'iframe' ? (adapter.frame?.(origin) ?? null) : null;
    return { node, children: page === null ? [] : adapter.children(page), host: null, next: 0 };
  }
  const children = adapter.children(origin);
  if (host && name === 'slot') {
    const given = slotted(adapter.attribute(origin, 'name') ?? '', host, adapter);
    if (given.length > 0) return { node, children: given, host: host.host, next: 0 };
  }
  const shadow = name !== null && mayHost(name) ? (adapter.shadow?.(origin) ?? null) : null;
  if (shadow === null) return { node, children, host, next: 0 };
  return { node, children: adapter.children(shadow), host: { children, host }, next: 0 };
}

/** @see https://dom.spec.whatwg.org/#dom-element-attachshadow */
function mayHost(name: string): boolean {
  return name.includes('-') || HOSTS.has(name);
}

const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

function slotted<N>(slot: string, { children }: Host<N>, adapter: TreeAdapter<N>): N[] {
  return Array.from(children).filter((child) => {
    if (adapter.text(child) !== null) return slot === '';
    return adapter.name(child) !== null && (adapter.attribute(child, 'slot') ?? '') === slot;
  });
}

function makeNode<N>(origin: N, adapter: TreeAdapter<N>, start: number): TreeNode<N> | undefined {
  const text = adapter.text(origin);
  if (text !== null) return { name: null, text, hidden: false, struck: false, origin, start, end: start + 1 };
  const name = adapter.name(origin);
  if (name === null) return undefined;
  // Only what the markup itself says: a saved page has no computed style.
  const style = adapter.attribute(origin, 'style') ?? '';
  const hidden = saysHidden(style) || adapter.attribute(origin, 'hidden') !== null;
  return { name, text, hidden, struck: saysStruck(name, style), origin, start, end: start + 1 };
}

/** Whether an inline style hides its element. */
export function saysHidden(style: string): boolean {
  return style !== '' && HIDDEN.test(style);
}

/** Whether an element strikes out what it holds, by its name or its inline style. */
export function saysStruck(name: string, style: string): boolean {
  return STRUCK.has(name) || (style !== '' && /line-through/i.test(style));
}

const HIDDEN = /display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden/i;
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
