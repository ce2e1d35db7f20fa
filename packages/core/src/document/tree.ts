/**
 * The questions that reading asks of a tree, so that a saved page (parsed) and the same page live in a browser
 * give the same blocks.
 */
export interface TreeAdapter<N> {
  /** The lower-case name of an element of HTML; `null` for any other node and for foreign elements (SVG, MathML). */
  name(node: N): string | null;
  /** The value of an attribute of an element, `null` where it has none. */
  attribute(node: N, name: string): string | null;
  children(node: N): ArrayLike<N>;
  /** The data of a text node, `null` for any other node. */
  text(node: N): string | null;
  /** The shadow root of an element, where it has one that may be read: the page shows that in place of its children. */
  shadow?(node: N): N | null;
  /** The page that a frame holds within its own markup (`srcdoc`). */
  frame?(node: N): N | null;
}

/** The part of the DOM's `Node` that reading uses; a live `Document` or `Element` fits it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly localName?: string;
  readonly namespaceURI?: string | null;
  getAttribute?(name: string): string | null;
  readonly shadowRoot?: DomNode | null;
  readonly contentDocument?: DomNode | null;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const TEXT_NODE = 3;

/** Reads a live DOM. The elements it hands back as `origin` are the page's own. */
export const domAdapter: TreeAdapter<DomNode> = {
  name: (node) => (node.namespaceURI === HTML ? (node.localName ?? null) : null),
  attribute: (node, name) => node.getAttribute?.(name) ?? null,
  children: listChildren,
  text: (node) => (node.nodeType === TEXT_NODE ? node.nodeValue : null),
  shadow: (node) => node.shadowRoot ?? null,
  frame: (node) => (node.getAttribute?.('srcdoc') ? (node.contentDocument ?? null) : null),
};

/** Not `childNodes`: a live list for each element takes as long as reaching the nodes themselves. */
function listChildren({ firstChild }: DomNode): DomNode[] {
  const nodes: DomNode[] = [];
  for (let child = firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}
