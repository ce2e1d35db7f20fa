import type { TreeAdapter } from '@gouji/core';
import { type DefaultTreeAdapterTypes, html } from 'parse5';
import { parseHtml } from './parse-html.ts';

/** A node of the tree that parse5 builds. */
export type Parse5Node = DefaultTreeAdapterTypes.Node;

/** Reads a tree parsed by parse5: the twin of core's `domAdapter`. */
export const parse5Adapter: TreeAdapter<Parse5Node> = {
  name: (node) => ('tagName' in node && node.namespaceURI === html.NS.HTML ? node.tagName : null),
  attribute: readAttribute,
  children: (node) => ('childNodes' in node ? node.childNodes : NONE),
  text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : null),
  shadow: findShadow,
  frame: readFrame,
};

/** The first declarative shadow root, as a browser attaches it; also one that is closed to scripts. */
function findShadow(node: Parse5Node): Parse5Node | null {
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    if (child.nodeName !== 'template' || !('content' in child)) continue;
    if (/^(?:open|closed)$/i.test(readAttribute(child, 'shadowrootmode') ?? '')) return child.content;
  }
  return null;
}

/** Says which page a frame shows, where another file holds it. */
export function setFrame(frame: Parse5Node, page: Parse5Node): void {
  FRAMES.set(frame, page);
}

/** A frame keeps its page: nodes are asked for by identity. */
const FRAMES = new WeakMap<Parse5Node, Parse5Node>();

function readFrame(node: Parse5Node): Parse5Node | null {
  const known = FRAMES.get(node);
  if (known) return known;
  const source = readAttribute(node, 'srcdoc') ?? '';
  if (source.trim() === '') return null;
  const page = parseHtml(source);
  if (page) FRAMES.set(node, page);
  return page;
}

/** A plain loop: reading asks this of every element, most of the time before anything is compiled. */
function readAttribute(node: Parse5Node, name: string): string | null {
  if (!('attrs' in node)) return null;
  for (const attribute of node.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

const NONE: readonly Parse5Node[] = [];
