import type { WordCell } from '../word/make-table.ts';
import type { WordNode } from '../word/word-tree.ts';
import type { ParagraphFacts } from './read-styles.ts';

/** What is open while a document is read, as its properties change it. */
export interface Open {
  paragraph: Paragraph | undefined;
  run: Run | undefined;
  row: Row | undefined;
}

export interface Paragraph {
  children: WordNode[];
  style?: string;
  own: ParagraphFacts;
  /** Its end was struck out by a tracked change, so that the next paragraph goes on with it. */
  goesOn: boolean;
  /** What floats beside it: the words of text boxes. */
  asides: WordNode[];
}

export interface Run {
  hidden: boolean;
  struck: boolean;
  raised: boolean;
}

export interface Row {
  cells: WordCell[];
  column: number;
  deleted: boolean;
}

/** Whose properties they are; `mark` is the end of a paragraph. */
export type Owner = 'paragraph' | 'mark' | 'run' | 'row';

/** By its owner and name, what a property says. `value` is its `w:val`. */
export const PROPERTIES: Readonly<
  Record<Owner, Readonly<Record<string, (open: Open, value: string | undefined) => void>>>
> = {
  paragraph: {
    pStyle({ paragraph }, value = '') {
      if (paragraph) paragraph.style = value;
    },
    outlineLvl({ paragraph }, value) {
      if (paragraph) paragraph.own.outline = Number(value);
    },
    numId({ paragraph }, value = '0') {
      if (paragraph) paragraph.own.list = value;
    },
    ilvl({ paragraph }, value) {
      if (paragraph) paragraph.own.level = Number(value);
    },
  },
  mark: {
    del: endsNot,
    moveFrom: endsNot,
  },
  run: {
    vanish({ run }, value) {
      if (run) run.hidden = isOn(value);
    },
    strike({ run }, value) {
      if (run) run.struck ||= isOn(value);
    },
    dstrike({ run }, value) {
      if (run) run.struck ||= isOn(value);
    },
    vertAlign({ run }, value) {
      if (run) run.raised = value === 'superscript' || value === 'subscript';
    },
  },
  row: {
    gridBefore({ row }, value) {
      if (row) row.column = clampSpan(Number(value));
    },
    del({ row }) {
      if (row) row.deleted = true;
    },
  },
};

function endsNot({ paragraph }: Open): void {
  if (paragraph) paragraph.goesOn = true;
}

function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** Word's tables have 63 columns at the most. */
export function clampSpan(span: number): number {
  return Number.isInteger(span) && span >= 1 ? Math.min(span, 63) : 1;
}
