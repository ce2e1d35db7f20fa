import type { ElementKind } from './element-kinds.ts';
import { Irregular } from './irregular.ts';
import { boundsScope, type OpenElements } from './open-elements.ts';
import { ANCHOR, BUTTON, CELL, FORMAT, type Mark, PARAGRAPH, type PlainNode, TABLE } from './plain-node.ts';
import { endInTable, isInTable, startInTable } from './table-tags.ts';

/** What the tags of the body need to know beside what is open. */
export interface BodyState {
  /** Whether a table may stand in a paragraph; null where the doctype leaves it unclear. */
  quirks: boolean | null;
  form: PlainNode | null;
}

/** A start tag in the body. */
export function startInBody(open: OpenElements, state: BodyState, element: ElementKind, mark: Mark): void {
  if (isInTable(open)) {
    startInTable(open, element, mark);
    return;
  }
  const { around } = open.current;
  switch (element.kind) {
    case 'anchor':
      if ((around & ANCHOR) !== 0) throw new Irregular();
      open.push(element, mark);
      return;
    case 'format':
    case 'ordinary':
      open.push(element, mark);
      return;
    case 'paragraph':
    case 'block':
    case 'preformatted':
    case 'heading':
    case 'item':
    case 'definition':
      startBlock(open, element, mark);
      return;
    case 'form':
      if (state.form) throw new Irregular();
      open.closeParagraph();
      state.form = open.push(element, mark);
      return;
    case 'button':
      if ((around & BUTTON) !== 0) throw new Irregular();
      open.push(element, mark);
      return;
    case 'table':
      startTable(open, state, element, mark);
      return;
    case 'rule':
      open.closeParagraph();
      open.leaf(element, mark);
      return;
    case 'raw':
      if (element.name === 'xmp') open.closeParagraph();
      open.leaf(element, mark);
      return;
    case 'meta':
    case 'void':
      open.leaf(element, mark);
      return;
    case 'sealed':
      // What is foreign is no part of the page's tree.
      if (element.name === 'svg') open.endText();
      else open.leaf(element, mark);
      return;
    case 'title':
      open.push(element, mark);
      return;
    case 'caption':
    case 'cell':
    case 'column':
    case 'columns':
    case 'row':
    case 'section':
      if ((around & CELL) === 0) return;
      closeCell(open);
      startInTable(open, element, mark);
      return;
    default:
      throw new Irregular();
  }
}

function startBlock(open: OpenElements, element: ElementKind, mark: Mark): void {
  const { kind } = element;
  if (kind === 'item' || kind === 'definition') open.closeItem(kind);
  open.closeParagraph();
  if (kind === 'heading' && open.current.element.kind === 'heading') throw new Irregular();
  open.push(element, mark);
}

function startTable(open: OpenElements, { quirks }: BodyState, element: ElementKind, mark: Mark): void {
  if ((open.current.around & PARAGRAPH) !== 0) {
    if (quirks === null) throw new Irregular();
    if (!quirks) open.closeParagraph();
  }
  open.push(element, mark);
}

/** An end tag in the body. */
export function endInBody(open: OpenElements, state: BodyState, element: ElementKind): void {
  if (isInTable(open)) {
    endInTable(open, element);
    return;
  }
  const { name, kind } = element;
  const isNamed = (node: PlainNode) => node.name === name;
  switch (kind) {
    case 'anchor':
    case 'format':
      endFormat(open, name);
      return;
    case 'paragraph':
      if ((open.current.around & PARAGRAPH) === 0) open.leaf(element);
      else open.closeParagraph();
      return;
    case 'block':
    case 'preformatted':
    case 'button':
    case 'definition':
      open.close(isNamed, boundsScope);
      return;
    case 'item':
      open.close(isNamed, (node) => boundsScope(node) || node.name === 'ul' || node.name === 'ol');
      return;
    case 'heading':
      open.close((node) => node.element.kind === 'heading', boundsScope);
      return;
    case 'form':
      endForm(open, state);
      return;
    case 'cell':
    case 'row':
    case 'section':
    case 'table':
    case 'caption':
    case 'column':
    case 'columns':
      endPart(open, element);
      return;
    case 'sealed':
      if (name === 'object') return;
      break;
    case 'unclear':
    case 'body':
    case 'html':
      throw new Irregular();
  }
  if (name === 'br') throw new Irregular();
  open.close(isNamed, (node) => node.element.special);
}

/** The adoption agency, where it has nothing to adopt. */
function endFormat(open: OpenElements, name: string): void {
  if ((open.current.around & FORMAT) === 0) return;
  const isNamed = (node: PlainNode) => node.name === name;
  if (open.close(isNamed, (node) => node.element.special)) return;
  const isMarker = ({ element: { kind } }: PlainNode) => kind === 'cell' || kind === 'caption';
  if (open.find(isNamed, isMarker) >= 0) throw new Irregular();
}

function endForm(open: OpenElements, state: BodyState): void {
  const { form } = state;
  state.form = null;
  if (!form || open.find(({ name }) => name === 'form', boundsScope) < 0) return;
  while (IMPLIED.has(open.current.element.kind)) open.pop();
  if (open.current !== form) throw new Irregular();
  open.pop();
}

/** What ends where something around it does. */
const IMPLIED = new Set(['definition', 'item', 'paragraph']);

/** The end of a table or of a part of one, in a cell or where there is none. */
function endPart(open: OpenElements, element: ElementKind): void {
  const { around } = open.current;
  if ((around & CELL) === 0) {
    if ((around & TABLE) !== 0) throw new Irregular();
    return;
  }
  const { kind, name } = element;
  const isCaption = open.find(isCaptionNode, isCellNode) >= 0;
  if (kind === 'cell' || kind === 'caption') {
    const closed = open.close((node) => node.name === name, isTable, true);
    if (!closed) throw new Irregular();
  } else if (kind === 'table' || (!isCaption && (kind === 'row' || kind === 'section'))) {
    if (kind === 'section' && open.find((node) => node.name === name, isTable) < 0) return;
    closeCell(open);
    endInTable(open, element);
  } else throw new Irregular();
}

const isTable = ({ element }: PlainNode) => element.kind === 'table';
const isCaptionNode = ({ element }: PlainNode) => element.kind === 'caption';
const isCellNode = ({ element }: PlainNode) => element.kind === 'cell' || element.kind === 'table';

/** With its formatting, which does not go on behind it. */
function closeCell(open: OpenElements): void {
  open.close(({ element: { kind } }) => kind === 'cell' || kind === 'caption', isTable, true);
}
