import type { Block, TextLine } from './blocks.ts';
import { findRevealed } from './find-revealed.ts';
import { InlineText } from './inline-text.ts';
import { readTable } from './read-table.ts';
import { type Snapshot, type TreeNode, takeSnapshot } from './snapshot.ts';
import type { TreeAdapter } from './tree.ts';
import { type Visitor, walk } from './walk.ts';

/**
 * The blocks of a tree, in reading order. A table that holds a table, or has one cell, is layout: its cells are read
 * as part of the page. What scripts and styles hold is passed over, and what is hidden unless it is meant to be opened.
 *
 * @param root a document or an element: live (`domAdapter`) or parsed; null where there is none to read
 */
export function readTree<N>(root: NoInfer<N> | null, adapter: TreeAdapter<N>): Block[] {
  return root === null ? [] : readSnapshot(takeSnapshot(root, adapter));
}

/** The blocks of a tree that was taken down, as `readTree` gives them. */
export function readSnapshot<N>(snapshot: Snapshot<N>): Block[] {
  const revealed = findRevealed(snapshot);
  const sees = (node: TreeNode<N>) => !node.hidden || revealed.has(node);
  const reader = new TreeReader(snapshot, sees);
  walk(snapshot.nodes[0], snapshot, reader, sees);
  reader.endBlock();
  return reader.blocks;
}

/** Elements that end a line of text. */
const BREAKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const FILE = /\.(?:pdf|docx?|wps)(?:[?#]|$)/i;
/** The file that a viewer in the page is told to show: /pdfjs/web/viewer.html?file=/files/report.pdf */
const VIEWED = /[?&]file=([^&#]{1,999})/i;

/** In nodes. */
const LONGEST_MARK = 20;

class TreeReader<N> implements Visitor<N> {
  readonly blocks: Block[] = [];
  readonly #snapshot: Snapshot<N>;
  readonly #sees: (node: TreeNode<N>) => boolean;
  readonly #line = new InlineText();
  /** Pictures and links of the line, which follow it. */
  #asides: Block[] = [];
  /** The innermost heading that is open, 0 for none. */
  #level = 0;
  /** How many `<pre>` are open. */
  #preformatted = 0;
  #title: string | undefined;
  #link: { text: string; address: string } | undefined;

  constructor(snapshot: Snapshot<N>, sees: (node: TreeNode<N>) => boolean) {
    this.#snapshot = snapshot;
    this.#sees = sees;
  }

  text(data: string, { origin }: TreeNode<N>): void {
    if (this.#title !== undefined) {
      this.#title += data;
      return;
    }
    if (this.#link) this.#link.text += data;
    if (this.#preformatted > 0) this.#addLines(data, origin);
    else this.#line.add(data, origin);
  }

  /** In `<pre>` a line end is one. */
  #addLines(data: string, node: N): void {
    const lines = data.split(/(\r\n?|\n)/);
    let start = 0;
    lines.forEach((line, i) => {
      const end = start + line.length;
      const origin: N | TextLine = lines.length > 1 ? { node, start, end } : node;
      if (i % 2 > 0) this.endBlock();
      else if (line.includes('\t')) this.#line.addCells(line, origin);
      else this.#line.add(line, origin);
      start = end;
    });
  }

  enter(name: string, node: TreeNode<N>): boolean {
    if (node.struck || this.#isMark(node)) return false;
    if (name === 'br' && this.#level > 0) this.#line.space();
    else if (BREAKS.has(name)) this.endBlock();
    if (name === 'table' && !this.#isLayout(node)) {
      this.#readTable(node);
      return false;
    }
    const level = headingLevel(name);
    if (level > 0) this.#level = level;
    else if (name === 'pre') this.#preformatted += 1;
    else if (name === 'title') this.#title = '';
    else if (name === 'meta') this.#readMeta(node);
    else if (name === 'img')
      this.#asides.push({ kind: 'image', text: this.#snapshot.attribute(node, 'alt'), origin: node.origin });
    else if (name === 'embed') this.#addFile(this.#snapshot.attribute(node, 'src'), node);
    else if (name === 'a') this.#link = { text: '', address: this.#snapshot.attribute(node, 'href') };
    return true;
  }

  leave(name: string, node: TreeNode<N>): void {
    if (name === 'title') this.#endTitle();
    if (name === 'a') this.#endLink(node);
    if (name !== 'br' && BREAKS.has(name)) this.endBlock();
    if (headingLevel(name) > 0) this.#level = 0;
    if (name === 'pre') this.#preformatted -= 1;
  }

  /** A file shown within the page is a link to it. */
  pass(name: string, node: TreeNode<N>): void {
    if (name !== 'iframe' && name !== 'object') return;
    this.#addFile(this.#snapshot.attribute(node, name === 'object' ? 'data' : 'src'), node);
  }

  #addFile(source: string, node: TreeNode<N>): void {
    const address = VIEWED.exec(source)?.[1] ?? source;
    if (!FILE.test(address)) return;
    this.#asides.push({
      kind: 'link',
      text: this.#snapshot.attribute(node, 'title'),
      address,
      origin: node.origin,
    });
  }

  endBlock(): void {
    const line = this.#line.take();
    if (line && this.#level > 0) this.blocks.push({ kind: 'heading', level: this.#level, ...line });
    else if (line) this.blocks.push({ kind: 'paragraph', ...line });
    if (this.#asides.length === 0) return;
    for (const aside of this.#asides) this.blocks.push(aside);
    this.#asides = [];
  }

  /** 5<sup>1</sup>件 is 5 with a footnote, not 51. */
  #isMark({ name, start, end }: TreeNode<N>): boolean {
    if ((name !== 'sup' && name !== 'sub') || end - start > LONGEST_MARK) return false;
    const held = this.#snapshot.nodes.slice(start, end);
    return !held.some(({ text }) => text !== null && /\p{Script=Han}/u.test(text));
  }

  /** Whether a table holds a table, or has one cell at the most. */
  #isLayout({ start, end }: TreeNode<N>): boolean {
    let cells = 0;
    for (let at = start + 1; at < end; ) {
      const node = this.#snapshot.nodes[at]!;
      const isSeen = this.#sees(node);
      if (isSeen && node.name === 'table') return true;
      if (isSeen && (node.name === 'td' || node.name === 'th')) cells += 1;
      at = isSeen ? at + 1 : node.end;
    }
    return cells <= 1;
  }

  #readTable(node: TreeNode<N>): void {
    const { captions, table } = readTable(node, this.#snapshot);
    for (const caption of captions) this.blocks.push({ kind: 'paragraph', ...caption });
    if (table) this.blocks.push(table);
  }

  #readMeta(node: TreeNode<N>): void {
    const name = this.#snapshot.attribute(node, 'name');
    const content = this.#snapshot.attribute(node, 'content').trim();
    if (name !== '' && content !== '') this.blocks.push({ kind: 'meta', name, content });
  }

  #endTitle(): void {
    const title = new InlineText();
    title.add(this.#title ?? '', null);
    this.#title = undefined;
    const text = title.take()?.text;
    if (text) this.blocks.push({ kind: 'title', text });
  }

  #endLink(node: TreeNode<N>): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link || link.address === '') return;
    const inline = new InlineText();
    inline.add(link.text, null);
    this.#asides.push({
      kind: 'link',
      text: inline.take()?.text ?? '',
      address: link.address,
      origin: node.origin,
    });
  }
}

function headingLevel(name: string): number {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6' ? Number(name[1]) : 0;
}
