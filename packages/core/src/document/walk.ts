import { type Snapshot, type TreeNode, UNSEEN } from './snapshot.ts';

/** What a walk meets. `enter` answers whether to go into the element. */
export interface Visitor<N> {
  text(data: string, node: TreeNode<N>): void;
  enter(name: string, node: TreeNode<N>): boolean;
  leave(name: string, node: TreeNode<N>): void;
  /** An element whose content is no part of the text. */
  pass?(name: string, node: TreeNode<N>): void;
}

/**
 * Walks what a node holds, in document order.
 *
 * @param sees whether an element is walked at all
 */
export function walk<N>(
  root: TreeNode<N>,
  { nodes }: Snapshot<N>,
  visitor: Visitor<N>,
  sees: (node: TreeNode<N>) => boolean = isShown,
): void {
  const open: TreeNode<N>[] = [];
  for (let at = root.start + 1; at < root.end; ) {
    leaveEnded(open, at, visitor);
    const node = nodes[at]!;
    const { name, text, end } = node;
    at += 1;
    if (text !== null) visitor.text(text, node);
    else if (name === null || !sees(node)) at = end;
    // a frame that holds its own page is walked like any element
    else if (UNSEEN.has(name) && end === at) visitor.pass?.(name, node);
    else if (visitor.enter(name, node)) open.push(node);
    else at = end;
  }
  leaveEnded(open, root.end, visitor);
}

function leaveEnded<N>(open: TreeNode<N>[], at: number, visitor: Visitor<N>): void {
  for (let last = open.at(-1); last && last.end <= at; last = open.at(-1)) {
    visitor.leave(last.name!, last);
    open.pop();
  }
}

function isShown({ hidden }: TreeNode<unknown>): boolean {
  return !hidden;
}
