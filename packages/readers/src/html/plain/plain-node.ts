import type { TreeNode } from '@gouji/core';
import type { ElementKind } from './element-kinds.ts';

/** A node of a page that was scanned; it is its own origin. */
export class PlainNode implements TreeNode<PlainNode> {
  readonly name: string | null;
  text: string | null;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly origin: PlainNode;
  readonly start: number;
  end: number;
  readonly element: ElementKind;
  /** Where its attributes stand in the page; -1 where it has none. */
  readonly attributes: number;
  /** What is open where it is, itself too. */
  readonly around: number;

  constructor(element: ElementKind, mark: Mark, text: string | null, start: number, around: number) {
    this.name = text === null && element.name !== DOCUMENT ? element.name : null;
    this.text = text;
    this.hidden = mark.hidden;
    this.struck = mark.struck;
    this.origin = this;
    this.start = start;
    this.end = start + 1;
    this.element = element;
    this.attributes = mark.attributes;
    this.around = around;
  }
}

/** The root of a page, which has no tag. */
export const DOCUMENT = '#document';

/** What a tag says of its element. */
export interface Mark {
  hidden: boolean;
  struck: boolean;
  attributes: number;
}

export const UNMARKED: Readonly<Mark> = { hidden: false, struck: false, attributes: -1 };

/** A `p` that the next block closes. */
export const PARAGRAPH = 1;
/** An `a` in the same cell. */
export const ANCHOR = 2;
export const BUTTON = 4;
/** An element of formatting in the same cell. */
export const FORMAT = 8;
/** A cell or a caption, and no table in it. */
export const CELL = 16;
export const TABLE = 32;

/** What is open in an element, by what is open around it. */
export function openedIn({ kind }: ElementKind, around: number): number {
  switch (kind) {
    case 'paragraph':
      return around | PARAGRAPH;
    case 'anchor':
      return around | ANCHOR | FORMAT;
    case 'format':
      return around | FORMAT;
    case 'button':
      return (around & ~PARAGRAPH) | BUTTON;
    case 'table':
      return (around & ~(PARAGRAPH | BUTTON | CELL)) | TABLE;
    case 'cell':
    case 'caption':
      return (around & ~(PARAGRAPH | ANCHOR | BUTTON | FORMAT)) | CELL;
    default:
      return around;
  }
}
