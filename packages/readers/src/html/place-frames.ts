import { defaultTreeAdapter } from 'parse5';
import type { Parse5Node } from './parse5-adapter.ts';

/** The tree of the page that a frame shows, by the address in the page; null where it is not at hand. */
export type FrameLoader = (address: string) => Parse5Node | null;

/** Puts the content of each frame in its place, frames in frames too. */
export function placeFrames(root: Parse5Node, load: FrameLoader): void {
  let left = MOST;
  const open: { node: Parse5Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!('childNodes' in node)) continue;
    for (const child of node.childNodes) {
      const address = frameAddress(child);
      const content = address !== null && depth < DEEPEST && left > 0 ? load(address) : null;
      if (content) {
        left -= 1;
        showInstead(child as Frame, content);
      }
      open.push({ node: child, depth: content ? depth + 1 : depth });
    }
  }
}

/** In all; a page that has more is no report. */
const MOST = 50;
const DEEPEST = 4;

type Frame = Parse5Node & { nodeName: string; tagName: string; childNodes: Parse5Node[] };

function frameAddress(node: Parse5Node): string | null {
  if (!('tagName' in node) || (node.tagName !== 'iframe' && node.tagName !== 'frame')) return null;
  return node.attrs.find(({ name }) => name === 'src')?.value ?? null;
}

function showInstead(frame: Frame, content: Parse5Node): void {
  frame.nodeName = 'div';
  frame.tagName = 'div';
  frame.childNodes = [];
  for (const node of 'childNodes' in content ? [...content.childNodes] : [])
    if ('tagName' in node) defaultTreeAdapter.appendChild(frame as never, node as never);
}
