import { type BodyState, endInBody, startInBody } from './body-tags.ts';
import { type ElementKind, kindOf } from './element-kinds.ts';
import { Irregular } from './irregular.ts';
import { OpenElements } from './open-elements.ts';
import { type Mark, type PlainNode, TABLE } from './plain-node.ts';
import { readReferences } from './read-references.ts';
import { isInTable } from './table-tags.ts';

/** Puts the tags and texts of a page together as the WHATWG tree construction does, as long as they are plain. */
export class PlainTree {
  readonly #open = new OpenElements();
  readonly #body: BodyState = { quirks: true, form: null };
  #mode: 'initial' | 'before-html' | 'before-head' | 'head' | 'after-head' | 'body' | 'after-body' =
    'initial';

  /** Closes what is open. */
  finish(): PlainNode[] {
    if (this.#isBeforeBody()) this.#openBody();
    this.#open.closeAll();
    return this.#open.nodes;
  }

  doctype(quirks: boolean | null): void {
    if (this.#mode !== 'initial') return;
    this.#body.quirks = quirks;
    this.#mode = 'before-html';
  }

  comment(): void {
    if (this.#mode !== 'after-body') this.#open.endText();
  }

  /** @param written with its references to characters */
  text(written: string): void {
    if (this.#isBeforeBody()) this.#textBeforeBody(written);
    else if (isInTable(this.#open)) this.#textInTable(written);
    else this.#addText(readReferences(written));
  }

  #addText(text: string): void {
    // Behind the end of the body, words reopen it.
    if (this.#mode === 'after-body' && startOfWords(text) < text.length) this.#mode = 'body';
    this.#open.addText(text);
  }

  #textInTable(written: string): void {
    if (startOfWords(written) < written.length) throw new Irregular();
    this.#open.addText(written);
  }

  #textBeforeBody(written: string): void {
    const start = startOfWords(written);
    if (start > 0 && (this.#mode === 'head' || this.#mode === 'after-head'))
      this.#open.addText(written.slice(0, start));
    if (start === written.length) return;
    // A space may be written as a reference.
    if (written[start] === '&') throw new Irregular();
    this.#openBody();
    this.#open.addText(readReferences(written.slice(start)));
  }

  start(element: ElementKind, mark: Mark): void {
    if (this.#isBeforeBody() && this.#startBeforeBody(element, mark)) return;
    this.#mode = 'body';
    startInBody(this.#open, this.#body, element, mark);
  }

  end(element: ElementKind): void {
    const { kind, name } = element;
    if (this.#mode === 'head') {
      if (kind === 'head') this.#leaveHead();
      else if (kind === 'body' || kind === 'html' || name === 'br' || kind === 'unclear')
        throw new Irregular();
    } else if (this.#isBeforeBody()) throw new Irregular();
    else if (kind === 'body' || kind === 'html') {
      if ((this.#open.current.around & TABLE) !== 0) throw new Irregular();
      this.#mode = 'after-body';
    } else {
      this.#mode = 'body';
      endInBody(this.#open, this.#body, element);
    }
  }

  /** The text of a `title`, which holds nothing else. */
  fill(written: string): void {
    if (written !== '') this.#open.addText(readReferences(written));
    this.#open.pop();
  }

  #isBeforeBody(): boolean {
    return this.#mode !== 'body' && this.#mode !== 'after-body';
  }

  /** Answers false for what belongs into the body, which it opens. */
  #startBeforeBody(element: ElementKind, mark: Mark): boolean {
    const { kind } = element;
    if (kind === 'html') {
      if (this.#mode !== 'initial' && this.#mode !== 'before-html') throw new Irregular();
      this.#open.push(element, mark);
      this.#mode = 'before-head';
      return true;
    }
    if (kind === 'head') {
      if (this.#mode === 'head' || this.#mode === 'after-head') throw new Irregular();
      this.#openHead(mark);
      return true;
    }
    if (kind === 'unclear') throw new Irregular();
    if (kind === 'body') {
      this.#openBody(mark);
      return true;
    }
    if (!isOfHead(element)) {
      this.#openBody();
      return false;
    }
    // Behind the end of the head it would still go into it.
    if (this.#mode === 'after-head') throw new Irregular();
    if (this.#mode !== 'head') this.#openHead();
    if (kind === 'title') this.#open.push(element, mark);
    else this.#open.leaf(element, mark);
    return true;
  }

  #openHead(mark?: Mark): void {
    if (this.#mode !== 'before-head') this.#open.push(HTML);
    this.#open.push(HEAD, mark);
    this.#mode = 'head';
  }

  #leaveHead(): void {
    this.#open.pop();
    this.#mode = 'after-head';
  }

  #openBody(mark?: Mark): void {
    if (this.#mode !== 'head' && this.#mode !== 'after-head') this.#openHead();
    if (this.#mode === 'head') this.#leaveHead();
    this.#open.push(BODY, mark);
    this.#mode = 'body';
  }
}

const HTML = kindOf('html');
const HEAD = kindOf('head');
const BODY = kindOf('body');

function isOfHead({ kind, name }: ElementKind): boolean {
  return kind === 'meta' || kind === 'title' || (kind === 'raw' && RAW_OF_HEAD.has(name));
}

const RAW_OF_HEAD: ReadonlySet<string> = new Set(['noframes', 'noscript', 'script', 'style']);

/** Behind the white space that it begins with. */
function startOfWords(text: string): number {
  let at = 0;
  while (at < text.length && SPACE.includes(text[at]!)) at += 1;
  return at;
}

const SPACE = ' \n\t\f';
