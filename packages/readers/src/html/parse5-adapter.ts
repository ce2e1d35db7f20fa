import type { TreeAdapter } from '@gouji/core';
import { type DefaultTreeAdapterTypes, html } from 'parse5';

/** A node of the tree that parse5 builds. */
export type Parse5Node = DefaultTreeAdapterTypes.Node;

/** Reads a tree parsed by parse5: the twin of core's `domAdapter`. */
export const parse5Adapter: TreeAdapter<Parse5Node> = {
  name: (node) => ('tagName' in node && node.namespaceURI === html.NS.HTML ? node.tagName : null),
  attribute: readAttribute,
  children: (node) => ('childNodes' in node ? node.childNodes : NONE),
  text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : null),
};

/** A plain loop: reading asks this of every element, most of the time before anything is compiled. */
function readAttribute(node: Parse5Node, name: string): string | null {
  if (!('attrs' in node)) return null;
  for (const attribute of node.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

const NONE: readonly Parse5Node[] = [];
