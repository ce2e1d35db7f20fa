import type { Block } from './blocks.ts';
import { findRevealed } from './find-revealed.ts';
import { InlineText } from './inline-text.ts';
import { readTable } from './read-table.ts';
import type { TreeAdapter } from './tree.ts';
import { isHidden, type Visitor, walk } from './walk.ts';

/**
 * The blocks of a tree, in reading order. A table that holds a table, or has one cell, is layout: its cells are read
 * as part of the page. What scripts and styles hold is passed over, and what is hidden unless it is meant to be opened.
 *
 * @param root a document or an element: live (`domAdapter`) or parsed
 */
export function readTree<N>(root: N, adapter: TreeAdapter<N>): Block[] {
  const hidden = new Set<N>();
  const shown = findLayoutTables(root, adapter, (node) => {
    if (!isHidden(node, adapter)) return true;
    hidden.add(node);
    return false;
  });
  const revealed = findRevealed(root, adapter, hidden);
  // The first walk has answered for every element, unless there is more to see.
  const isSame = revealed.size === 0;
  const sees = (node: N) => (isSame ? !hidden.has(node) : revealed.has(node) || !isHidden(node, adapter));
  const reader = new TreeReader(adapter, isSame ? shown : findLayoutTables(root, adapter, sees));
  walk(root, adapter, reader, sees);
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

class TreeReader<N> {
  readonly blocks: Block[] = [];
  readonly #adapter: TreeAdapter<N>;
  readonly #layout: ReadonlySet<N>;
  readonly #line = new InlineText();
  /** Pictures and links of the line, which follow it. */
  #asides: Block[] = [];
  /** The innermost heading that is open, 0 for none. */
  #level = 0;
  /** How many `<pre>` are open. */
  #preformatted = 0;
  #title: string | undefined;
  #link: { text: string; address: string } | undefined;

  constructor(adapter: TreeAdapter<N>, layout: ReadonlySet<N>) {
    this.#adapter = adapter;
    this.#layout = layout;
  }

  text(data: string, node: N): void {
    if (this.#title !== undefined) {
      this.#title += data;
      return;
    }
    if (this.#link) this.#link.text += data;
    if (this.#preformatted > 0) this.#addLines(data, node);
    else this.#line.add(data, node);
  }

  /** In `<pre>` a line end is one. */
  #addLines(data: string, node: N): void {
    data.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) this.endBlock();
      this.#line.add(line, node);
    });
  }

  enter(name: string, node: N): boolean {
    if (name === 'br' && this.#level > 0) this.#line.space();
    else if (BREAKS.has(name)) this.endBlock();
    if (name === 'table' && !this.#layout.has(node)) {
      this.#readTable(node);
      return false;
    }
    const level = headingLevel(name);
    if (level > 0) this.#level = level;
    else if (name === 'pre') this.#preformatted += 1;
    else if (name === 'title') this.#title = '';
    else if (name === 'meta') this.#readMeta(node);
    else if (name === 'img')
      this.#asides.push({ kind: 'image', text: this.#attribute(node, 'alt'), origin: node });
    else if (name === 'embed') this.#addFile(this.#attribute(node, 'src'), node);
    else if (name === 'a') this.#link = { text: '', address: this.#attribute(node, 'href') };
    return true;
  }

  leave(name: string, node: N): void {
    if (name === 'title') this.#endTitle();
    if (name === 'a') this.#endLink(node);
    if (name !== 'br' && BREAKS.has(name)) this.endBlock();
    if (headingLevel(name) > 0) this.#level = 0;
    if (name === 'pre') this.#preformatted -= 1;
  }

  /** A file shown within the page is a link to it. */
  pass(name: string, node: N): void {
    if (name !== 'iframe' && name !== 'object') return;
    this.#addFile(this.#attribute(node, name === 'object' ? 'data' : 'src'), node);
  }

  #addFile(source: string, node: N): void {
    const address = VIEWED.exec(source)?.[1] ?? source;
    if (!FILE.test(address)) return;
    this.#asides.push({ kind: 'link', text: this.#attribute(node, 'title'), address, origin: node });
  }

  endBlock(): void {
    const line = this.#line.take();
    if (line && this.#level > 0) this.blocks.push({ kind: 'heading', level: this.#level, ...line });
    else if (line) this.blocks.push({ kind: 'paragraph', ...line });
    if (this.#asides.length === 0) return;
    for (const aside of this.#asides) this.blocks.push(aside);
    this.#asides = [];
  }

  #readTable(node: N): void {
    const { captions, table } = readTable(node, this.#adapter);
    for (const caption of captions) this.blocks.push({ kind: 'paragraph', ...caption });
    if (table) this.blocks.push(table);
  }

  #readMeta(node: N): void {
    const name = this.#attribute(node, 'name');
    const content = this.#attribute(node, 'content').trim();
    if (name !== '' && content !== '') this.blocks.push({ kind: 'meta', name, content });
  }

  #endTitle(): void {
    const title = new InlineText();
    title.add(this.#title ?? '', null);
    this.#title = undefined;
    const text = title.take()?.text;
    if (text) this.blocks.push({ kind: 'title', text });
  }

  #endLink(node: N): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link || link.address === '') return;
    const inline = new InlineText();
    inline.add(link.text, null);
    this.#asides.push({ kind: 'link', text: inline.take()?.text ?? '', address: link.address, origin: node });
  }

  #attribute(node: N, name: string): string {
    return this.#adapter.attribute(node, name) ?? '';
  }
}

function headingLevel(name: string): number {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6' ? Number(name[1]) : 0;
}

/** Tables that hold a table, or that have one cell at the most. */
function findLayoutTables<N>(root: N, adapter: TreeAdapter<N>, sees: (node: N) => boolean): Set<N> {
  const layout = new Set<N>();
  const open: { table: N; cells: number }[] = [];
  const visitor: Visitor<N> = {
    text: () => {},
    enter(name, node) {
      const around = open.at(-1);
      if (name === 'table') {
        if (around) layout.add(around.table);
        open.push({ table: node, cells: 0 });
      }
      if ((name === 'td' || name === 'th') && around) around.cells += 1;
      return true;
    },
    leave(name, node) {
      if (name !== 'table') return;
      const closed = open.pop();
      if (closed && closed.cells <= 1) layout.add(node);
    },
  };
  walk(root, adapter, visitor, sees);
  return layout;
}
