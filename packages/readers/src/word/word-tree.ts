import type { TreeAdapter } from '@gouji/core';

/** Where a cell stands in a Word document, each counted from 1; a merged cell stands where it begins. */
export interface WordPlace {
  table: number;
  row: number;
  column: number;
}

/** An element of the small subset of HTML to which a Word document is reduced: p, h1–h6, div, br, img, s, sup, table, tr, td. */
export interface WordElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: WordNode[];
  /** Of a cell. */
  place?: WordPlace;
}

export interface WordText {
  data: string;
}

export type WordNode = WordElement | WordText;

/** Reads the tree as a page is read, so that both come out as the same blocks. */
export const wordAdapter: TreeAdapter<WordNode> = {
  name: (node) => ('name' in node ? node.name : null),
  attribute: (node, name) => ('name' in node ? (node.attributes[name] ?? null) : null),
  children: (node) => ('name' in node ? node.children : NONE),
  text: (node) => ('data' in node ? node.data : null),
};

const NONE: readonly WordNode[] = [];

export function makeElement(name: string, children: WordNode[] = []): WordElement {
  return { name, attributes: {}, children };
}
