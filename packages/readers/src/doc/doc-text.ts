import { makeElement, type WordNode } from '../word/word-tree.ts';
import type { RunProperties } from './run-properties.ts';

/** The content of one paragraph of a .doc, put together from its runs. */
export class DocText {
  #nodes: WordNode[] = [];
  /** Of each field that is open, whether its result has begun. */
  readonly #fields: boolean[] = [];

  add(text: string, { struck, raised }: RunProperties): void {
    if (text === '') return;
    const pieces = SPECIAL.test(text) ? text.split(SPECIAL) : [text];
    for (const piece of pieces) {
      if (piece === '') continue;
      if (piece.length > 1 || piece >= ' ' || piece === '\t')
        this.#addText(piece, struck ? 's' : raised ? 'sup' : null);
      else this.#addSpecial(piece);
    }
  }

  take(): WordNode[] {
    const nodes = this.#nodes;
    this.#nodes = [];
    return nodes;
  }

  #addSpecial(char: string): void {
    if (char === FIELD_BEGINS) this.#fields.push(false);
    else if (char === FIELD_RESULT) this.#fields.splice(-1, 1, true);
    else if (char === FIELD_ENDS) this.#fields.pop();
    else if (char === LINE_BREAK) this.#nodes.push(makeElement('br'));
    else if (char === NO_BREAK_HYPHEN) this.#addText('-', null);
    else if (char === PICTURE) this.#nodes.push(makeElement('img'));
  }

  #addText(data: string, mark: 's' | 'sup' | null): void {
    if (this.#fields.includes(false)) return;
    const nodes = mark === null ? this.#nodes : this.#openMark(mark);
    const last = nodes.at(-1);
    if (last && 'data' in last) last.data += data;
    else nodes.push({ data });
  }

  #openMark(mark: 's' | 'sup'): WordNode[] {
    const last = this.#nodes.at(-1);
    if (last && 'name' in last && last.name === mark) return last.children;
    const marked = makeElement(mark);
    this.#nodes.push(marked);
    return marked.children;
  }
}

// The special characters of [MS-DOC] 2.4.1
const PICTURE = '\x01';
const LINE_BREAK = '\x0b';
const FIELD_BEGINS = '\x13';
const FIELD_RESULT = '\x14';
const FIELD_ENDS = '\x15';
const NO_BREAK_HYPHEN = '\x1e';
/** All control characters but the tab. */
const SPECIAL = /([^\t -\uffff])/;
