/**
 * Where a piece of the document came from: a DOM or parsed node, a page and a box, a line. Only the presenter that
 * made the document understands it; the core passes it through.
 */
export type Origin = unknown;

/** The origin of one line of a text node that holds several. */
export interface TextLine {
  node: unknown;
  /** Offsets into its data. */
  start: number;
  end: number;
}

/** From `start` (an offset into the text of the block) up to the next run, the text came from `origin`. */
export interface Run {
  start: number;
  origin: Origin;
}

/** The title that the document gives itself, outside its content (`<title>`). */
export interface DocumentTitle {
  kind: 'title';
  text: string;
}

/** A fact about the document, outside its content (`<meta name="PubDate" content="…">`). */
export interface Meta {
  kind: 'meta';
  name: string;
  content: string;
}

export interface Heading {
  kind: 'heading';
  /** 1 to 6. */
  level: number;
  text: string;
  runs: Run[];
}

/** A run of prose without a line break. White space is folded, except that a tab in flattened text stays. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  runs: Run[];
  /** Where lines were broken by their width: this one is as wide as they are, so that it may go on in the next. */
  full?: true;
  /** It begins further to the right than the line before, or after a blank line. */
  apart?: 'indent' | 'blank';
}

/** One cell and the slots that it covers, by the WHATWG table model. */
export interface TableCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** White space folded. */
  text: string;
  /** The cell holds a picture. */
  image: boolean;
  origin: Origin;
}

/** A table as a rectangular grid; the cells stand in the order of their rows, then of their columns. */
export interface Table {
  kind: 'table';
  rows: number;
  columns: number;
  cells: TableCell[];
  origin: Origin;
}

/** A picture outside a table. */
export interface Image {
  kind: 'image';
  /** Its alternative text. */
  text: string;
  origin: Origin;
}

/** A hyperlink; its text stands in the paragraph too. */
export interface Link {
  kind: 'link';
  text: string;
  address: string;
  origin: Origin;
}

export type Block = DocumentTitle | Meta | Heading | Paragraph | Table | Image | Link;
