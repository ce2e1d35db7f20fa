import { type Limits, PassedLimit } from '../limits.ts';
import { ListNumbers } from '../word/list-numbers.ts';
import { makeTable, type WordCell } from '../word/make-table.ts';
import { makeElement, type WordElement, type WordNode } from '../word/word-tree.ts';
import { clampSpan, type Open, type Owner, type Paragraph, PROPERTIES, type Run } from './properties.ts';
import type { Lists } from './read-numbering.ts';
import type { ParagraphFacts, Styles } from './read-styles.ts';
import { readXml, type XmlAttributes } from './read-xml.ts';

export interface DocumentParts {
  /** `word/document.xml` */
  document: string;
  /** Of the names of WordprocessingML in it, with its colon. */
  prefix: string;
  styles: Styles;
  lists: Lists;
}

/** The body of a document as a small page; null where the XML is broken. Throws where it passes a limit. */
export function readDocumentPart(
  { document, ...parts }: DocumentParts,
  limits: Pick<Limits, 'steps' | 'cells'>,
): WordElement | null {
  const reader = new PartReader(parts, limits);
  return readXml(document, reader) ? reader.body : null;
}

/** What is open around the current element: the body, a cell or a text box. */
interface Story {
  nodes: WordNode[];
  paragraph: Paragraph | undefined;
  /** Of a paragraph whose end was struck out. */
  carried: WordNode[];
  /** The run in which a text box stands. */
  run: Run | undefined;
}

interface Cell {
  nodes: WordNode[];
  span: number;
  vertical?: string;
  horizontal?: string;
}

interface Table {
  number: number;
  rows: WordCell[][];
  row: Open['row'];
  cell: Cell | undefined;
}

/** Elements that hold what is not part of the text: deleted, or as it was before. */
const SKIPPED = new Set(
  (
    'del moveFrom rPrChange pPrChange tblPrChange trPrChange tcPrChange tblGridChange sectPrChange numberingChange ' +
    'tblPrExChange sectPr rt'
  ).split(' '),
);

class PartReader {
  readonly body = makeElement('body');
  readonly #prefix: string;
  readonly #styles: Styles;
  readonly #lists: Lists;
  readonly #numbers = new ListNumbers();
  readonly #stories: Story[] = [newStory(this.body.children)];
  readonly #tables: Table[] = [];
  #tableCount = 0;
  #run: Run | undefined;
  /** Whose properties are being read. */
  #owner: Owner | undefined;
  #inText = false;
  /** How many elements are open within one that is skipped, itself counted. */
  #skipped = 0;

  #steps: number;
  #cells: number;

  constructor(
    { prefix, styles, lists }: Omit<DocumentParts, 'document'>,
    { steps, cells }: Pick<Limits, 'steps' | 'cells'>,
  ) {
    this.#prefix = prefix;
    this.#styles = styles;
    this.#lists = lists;
    this.#steps = steps;
    this.#cells = cells;
  }

  open(qualified: string, attributes: XmlAttributes): void {
    this.#steps -= 1;
    if (this.#steps < 0) throw new PassedLimit('steps');
    if (this.#skipped > 0) this.#skipped += 1;
    else if (!qualified.startsWith(this.#prefix)) this.#openForeign(qualified);
    else this.#open(qualified.slice(this.#prefix.length), attributes[`${this.#prefix}val`]);
  }

  #open(name: string, value: string | undefined): void {
    const property = this.#owner && PROPERTIES[this.#owner][name];
    if (property) {
      const { paragraph } = this.#story;
      property({ paragraph, run: this.#run, row: this.#tables.at(-1)?.row }, value);
    } else if (!this.#owner && SKIPPED.has(name)) this.#skipped = 1;
    else if (name.endsWith('Change')) this.#skipped = 1;
    else this.#openers[name]?.(value);
  }

  close(qualified: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (qualified.startsWith(this.#prefix)) this.#closers[qualified.slice(this.#prefix.length)]?.();
  }

  text(data: string): void {
    if (this.#inText && this.#skipped === 0) this.#addText(data);
  }

  get #story(): Story {
    return this.#stories.at(-1)!;
  }

  /** What is said again for old programs is skipped. */
  #openForeign(name: string): void {
    if (name === 'mc:Fallback') this.#skipped = 1;
    else if (name === 'a:blip' || name === 'v:imagedata') this.#target()?.push(makeElement('img'));
  }

  readonly #openers: Readonly<Record<string, (value: string | undefined) => void>> = {
    p: () => {
      const { carried } = this.#story;
      this.#story.paragraph = { children: carried, own: {}, goesOn: false, asides: [] };
      this.#story.carried = [];
    },
    pPr: () => {
      this.#owner = 'paragraph';
    },
    r: () => {
      this.#run = { hidden: false, struck: false, raised: false };
    },
    rPr: () => {
      this.#owner = this.#owner === 'paragraph' ? 'mark' : 'run';
    },
    t: () => {
      this.#inText = true;
    },
    tab: () => {
      if (this.#run) this.#addText('\t');
    },
    br: () => this.#target()?.push(makeElement('br')),
    cr: () => this.#target()?.push(makeElement('br')),
    noBreakHyphen: () => this.#addText('-'),
    txbxContent: () => {
      this.#stories.push({ ...newStory([]), run: this.#run });
      this.#run = undefined;
    },
    tbl: () => {
      this.#tableCount += 1;
      this.#tables.push({ number: this.#tableCount, rows: [], row: undefined, cell: undefined });
    },
    tr: () => {
      const table = this.#tables.at(-1);
      if (table) table.row = { cells: [], column: 0, deleted: false };
    },
    trPr: () => {
      this.#owner = 'row';
    },
    tc: () => {
      const table = this.#tables.at(-1);
      if (!table?.row) return;
      this.#cells -= 1;
      if (this.#cells < 0) throw new PassedLimit('cells');
      table.cell = { nodes: [], span: 1 };
      this.#stories.push(newStory(table.cell.nodes));
    },
    gridSpan: (value) => {
      const cell = this.#tables.at(-1)?.cell;
      if (cell) cell.span = clampSpan(Number(value));
    },
    vMerge: (value = 'continue') => {
      const cell = this.#tables.at(-1)?.cell;
      if (cell) cell.vertical = value;
    },
    hMerge: (value = 'continue') => {
      const cell = this.#tables.at(-1)?.cell;
      if (cell) cell.horizontal = value;
    },
  };

  readonly #closers: Readonly<Record<string, () => void>> = {
    p: () => this.#endParagraph(),
    pPr: () => {
      this.#owner = undefined;
    },
    r: () => {
      this.#run = undefined;
    },
    rPr: () => {
      this.#owner = this.#owner === 'mark' ? 'paragraph' : undefined;
    },
    t: () => {
      this.#inText = false;
    },
    txbxContent: () => {
      const { nodes, run } = this.#endStory();
      this.#run = run;
      (this.#story.paragraph?.asides ?? this.#story.nodes).push(makeElement('div', nodes));
    },
    trPr: () => {
      this.#owner = undefined;
    },
    tc: () => this.#endCell(),
    tr: () => {
      const table = this.#tables.at(-1);
      if (table?.row && !table.row.deleted) table.rows.push(table.row.cells);
      if (table) table.row = undefined;
    },
    tbl: () => {
      const table = this.#tables.pop();
      if (table) this.#story.nodes.push(makeTable(table.rows, table.number));
    },
  };

  #addText(data: string): void {
    const nodes = this.#target();
    const last = nodes?.at(-1);
    if (last && 'data' in last) last.data += data;
    else nodes?.push({ data });
  }

  /** Where the current run writes to; nowhere where it is hidden. */
  #target(): WordNode[] | undefined {
    const nodes = this.#story.paragraph?.children;
    if (!nodes || this.#run?.hidden) return undefined;
    if (!this.#run?.struck && !this.#run?.raised) return nodes;
    const name = this.#run.struck ? 's' : 'sup';
    const last = nodes.at(-1);
    if (last && 'name' in last && last.name === name) return last.children;
    const marked = makeElement(name);
    nodes.push(marked);
    return marked.children;
  }

  #endParagraph(): void {
    const story = this.#story;
    const { paragraph } = story;
    if (!paragraph) return;
    story.paragraph = undefined;
    if (paragraph.goesOn) story.carried = paragraph.children;
    else story.nodes.push(this.#makeParagraph(paragraph));
    story.nodes.push(...paragraph.asides);
  }

  #makeParagraph({ style, own, children }: Paragraph): WordElement {
    const facts = { ...this.#styles.paragraph(style), ...own };
    const number = this.#numberOf(facts);
    const { outline = 9 } = facts;
    const name = outline < 6 ? `h${outline + 1}` : 'p';
    return makeElement(name, number === '' ? children : [{ data: number }, ...children]);
  }

  #numberOf({ list = '0', level = 0 }: ParagraphFacts): string {
    const found = this.#lists.get(list);
    return found ? this.#numbers.next(list, found, level) : '';
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    const { row, cell } = table ?? {};
    if (!table || !row || !cell) return;
    this.#endStory();
    table.cell = undefined;
    const left = row.cells.at(-1);
    if (cell.horizontal === 'continue' && left) {
      left.span += cell.span;
      left.children.push(...cell.nodes);
    } else {
      const continues = cell.vertical !== undefined && cell.vertical !== 'restart';
      row.cells.push({ children: cell.nodes, column: row.column, span: cell.span, continues });
    }
    row.column += cell.span;
  }

  #endStory(): Story {
    const story = this.#stories.pop()!;
    if (story.carried.length > 0) story.nodes.push(makeElement('p', story.carried));
    return story;
  }
}

function newStory(nodes: WordNode[]): Story {
  return { nodes, paragraph: undefined, carried: [], run: undefined };
}
