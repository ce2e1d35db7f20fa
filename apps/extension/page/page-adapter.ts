import { type DomNode, domAdapter, type TreeAdapter } from '@gouji/core';
import { isHost } from '@gouji/overlay';

/** Reads the page, but not what is drawn over it; a frame is read by the script that runs in it. */
export const pageAdapter: TreeAdapter<DomNode> = {
  ...domAdapter,
  shadow: (node) => (node instanceof Element && isHost(node) ? null : (node.shadowRoot ?? null)),
  frame: () => null,
};
