import { type ElementKind, type Kind, kindOf } from './element-kinds.ts';
import { Irregular } from './irregular.ts';
import { DOCUMENT, type Mark, openedIn, PARAGRAPH, PlainNode, UNMARKED } from './plain-node.ts';

/** The nodes of a page as they are put into it, and the elements that are still open. */
export class OpenElements {
  /** In document order. */
  readonly nodes: PlainNode[];
  readonly #open: PlainNode[];
  /** The text that more text is added to: the last thing in the innermost element. */
  #lastText: PlainNode | null = null;

  constructor() {
    const root = new PlainNode(ROOT, UNMARKED, null, 0, 0);
    this.nodes = [root];
    this.#open = [root];
  }

  get current(): PlainNode {
    return this.#open[this.#open.length - 1]!;
  }

  /** Puts an element in and opens it. */
  push(element: ElementKind, mark: Readonly<Mark> = UNMARKED): PlainNode {
    const node = this.leaf(element, mark);
    if (this.#open.length >= DEEPEST) throw new Irregular();
    this.#open.push(node);
    return node;
  }

  /** Puts in an element that holds nothing. */
  leaf(element: ElementKind, mark: Readonly<Mark> = UNMARKED): PlainNode {
    const around = openedIn(element, this.current.around);
    const node = new PlainNode(element, mark, null, this.nodes.length, around);
    this.nodes.push(node);
    this.#lastText = null;
    return node;
  }

  addText(text: string): void {
    if (this.#lastText) {
      this.#lastText.text += text;
      return;
    }
    const node = new PlainNode(this.current.element, UNMARKED, text, this.nodes.length, 0);
    this.nodes.push(node);
    this.#lastText = node;
  }

  /** What follows is another text: something stands between that is read nowhere. */
  endText(): void {
    this.#lastText = null;
  }

  pop(): void {
    this.#open.pop()!.end = this.nodes.length;
    this.#lastText = null;
  }

  /** Closes what is open down to a place of the stack; elements of formatting would go on behind it. */
  closeTo(place: number, endsFormat = false): void {
    for (let i = this.#open.length - 1; i >= place; i -= 1) {
      const { kind } = this.#open[i]!.element;
      if (i > place && !endsFormat && (kind === 'format' || kind === 'anchor')) throw new Irregular();
      this.pop();
    }
  }

  closeAll(): void {
    this.closeTo(0, true);
  }

  /** The place of the innermost element that fits, looked for down to the first that bounds it; -1 for none. */
  find(fits: (node: PlainNode) => boolean, bounds: (node: PlainNode) => boolean): number {
    for (let i = this.#open.length - 1; i > 0; i -= 1) {
      const node = this.#open[i]!;
      if (fits(node)) return i;
      if (bounds(node)) return -1;
    }
    return -1;
  }

  /** Closes the innermost element that fits; none where the bounds of the search come first. */
  close(
    fits: (node: PlainNode) => boolean,
    bounds: (node: PlainNode) => boolean,
    endsFormat = false,
  ): boolean {
    const place = this.find(fits, bounds);
    if (place >= 0) this.closeTo(place, endsFormat);
    return place >= 0;
  }

  /** A block ends the paragraph that is open. */
  closeParagraph(): void {
    if ((this.current.around & PARAGRAPH) !== 0) this.close(isParagraph, never);
  }

  /** `li`, or `dd` and `dt`: the next item ends the one before. */
  closeItem(kind: Kind): void {
    this.close(
      (node) => node.element.kind === kind,
      ({ element: { name, special } }) => special && name !== 'address' && name !== 'div' && name !== 'p',
    );
  }
}

const ROOT: ElementKind = { ...kindOf(DOCUMENT), special: true };

/** Deeper pages are left to the parser. */
const DEEPEST = 500;

const isParagraph = ({ element }: PlainNode) => element.kind === 'paragraph';
const never = () => false;

/** Past these no end tag reaches. */
export function boundsScope({ element: { kind } }: PlainNode): boolean {
  return kind === 'table' || kind === 'cell' || kind === 'caption' || kind === 'html';
}
