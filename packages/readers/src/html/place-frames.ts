import { type Parse5Node, parse5Adapter, setFrame } from './parse5-adapter.ts';

/** The tree of the page that a frame shows, by the address in the page; null where it is not at hand. */
export type FrameLoader = (address: string) => Parse5Node | null | Promise<Parse5Node | null>;

/** Gives each frame of a tree its page, frames in frames too. */
export async function placeFrames(root: Parse5Node, load: FrameLoader): Promise<void> {
  let left = MOST;
  const open = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    const address = depth < DEEPEST && left > 0 ? frameAddress(node) : '';
    const page = address === '' ? null : await load(address);
    if (page) {
      left -= 1;
      setFrame(node, page);
      open.push({ node: page, depth: depth + 1 });
    }
    if ('childNodes' in node) for (const child of node.childNodes) open.push({ node: child, depth });
  }
}

/** In all; a page that has more is no report. */
const MOST = 50;
const DEEPEST = 4;

/** Frames of a frame set are read as those of a page. */
function frameAddress(node: Parse5Node): string {
  if (!('tagName' in node) || (node.tagName !== 'iframe' && node.tagName !== 'frame')) return '';
  node.tagName = 'iframe';
  return parse5Adapter.attribute(node, 'src') ?? '';
}
