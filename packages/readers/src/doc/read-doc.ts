import { type Limits, PassedLimit } from '../limits.ts';
import type { ReaderOptions, Reading, Refusal } from '../reader.ts';
import { ListNumbers, type WordList } from '../word/list-numbers.ts';
import { readWord } from '../word/read-word.ts';
import { makeElement, type WordElement, type WordNode } from '../word/word-tree.ts';
import { endDocTable, newDocTable, type OpenDocTable } from './doc-tables.ts';
import { DocText } from './doc-text.ts';
import { type DocStreams, openDoc } from './open-doc.ts';
import { newProperties, type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { type DocStyles, readDocStyles } from './read-doc-styles.ts';
import { readLists } from './read-lists.ts';
import { type Stretch, stretchAt } from './read-pages.ts';
import { decodePiece, type Piece, readPieces } from './read-pieces.ts';
import { PLAIN_RUN, type RunProperties, readRunProperties } from './run-properties.ts';

/** Reads a Word 97–2003 document (.doc, .wps; [MS-DOC]). */
export function readDoc(bytes: Uint8Array, options: ReaderOptions): Reading {
  return readWord(parseDoc, bytes, options);
}

/** The body of the document as a small page. Offsets that lead out of the file throw. */
function parseDoc(bytes: Uint8Array, { limits }: ReaderOptions): WordElement | Refusal {
  const streams = openDoc(bytes);
  return 'reason' in streams ? streams : new DocReader(streams, limits).read();
}

class DocReader {
  readonly #body = makeElement('body');
  readonly #streams: DocStreams;
  readonly #paragraphs: Stretch<ParagraphProperties>[];
  readonly #runs: Stretch<RunProperties>[];
  readonly #styles: DocStyles;
  readonly #lists: WordList[];
  readonly #numbers = new ListNumbers();
  readonly #text = new DocText();
  /** The tables that are open, outermost first. */
  readonly #tables: OpenDocTable[] = [];
  #tableCount = 0;

  #cells: number;

  constructor(streams: DocStreams, { cells }: Pick<Limits, 'cells'>) {
    this.#cells = cells;
    this.#streams = streams;
    this.#paragraphs = readParagraphProperties(streams);
    this.#runs = readRunProperties(streams);
    this.#styles = readDocStyles(streams);
    this.#lists = readLists(streams);
  }

  read(): WordElement {
    for (const piece of readPieces(this.#streams)) this.#readPiece(piece);
    this.#closeTables(0);
    const rest = this.#text.take();
    if (rest.length > 0) this.#body.children.push(makeElement('p', rest));
    return this.#body;
  }

  /** Up to each end of a paragraph, a cell, a page or a section. */
  #readPiece(piece: Piece): void {
    const text = decodePiece(this.#streams, piece);
    const offsetOf = (at: number) => piece.offset + at * piece.width;
    for (let at = 0; at < text.length; ) {
      const run = stretchAt(this.#runs, offsetOf(at));
      const properties = run?.properties ?? PLAIN_RUN;
      const runEnd = run ? Math.ceil((run.end - piece.offset) / piece.width) : text.length;
      const end = Math.min(text.length, Math.max(at + 1, runEnd));
      while (at < end) {
        const stop = nextEnd(text, at, end);
        if (!properties.gone) this.#text.add(text.slice(at, stop), properties);
        at = stop;
        if (stop === end) break;
        at += 1;
        // The end of a paragraph that a tracked change struck out is none.
        if (!properties.gone || text[stop] === CELL)
          this.#end(text[stop]!, this.#propertiesAt(offsetOf(stop)));
      }
    }
  }

  #propertiesAt(offset: number): ParagraphProperties {
    return stretchAt(this.#paragraphs, offset)?.properties ?? newProperties();
  }

  #end(char: string, properties: ParagraphProperties): void {
    const depth = Math.min(properties.depth, DEEPEST);
    this.#closeTables(depth);
    while (this.#tables.length < depth) {
      this.#tableCount += 1;
      this.#tables.push(newDocTable(this.#tableCount));
    }
    const table = this.#tables.at(-1);
    if (!table) {
      this.#body.children.push(this.#makeParagraph(properties));
    } else if (properties.endsRow) {
      this.#text.take();
      table.rows.push({ cells: table.cells, definition: properties.row });
      table.cells = [];
      table.cell = [];
    } else {
      table.cell.push(this.#makeParagraph(properties));
      if (char !== CELL && !properties.endsCell) return;
      this.#cells -= 1;
      if (this.#cells < 0) throw new PassedLimit('cells');
      table.cells.push(table.cell);
      table.cell = [];
    }
  }

  #closeTables(depth: number): void {
    while (this.#tables.length > depth) {
      const table = this.#tables.pop()!;
      if (table.rows.length > 0) (this.#tables.at(-1)?.cell ?? this.#body.children).push(endDocTable(table));
    }
  }

  #makeParagraph(own: ParagraphProperties): WordElement {
    const based = this.#styles[own.style];
    const list = own.list ?? based?.list ?? 0;
    const found = this.#lists[list - 1];
    const number = found ? this.#numbers.next(String(list), found, own.level ?? based?.level ?? 0) : '';
    const outline = own.outline ?? based?.outline ?? 9;
    const children: WordNode[] = this.#text.take();
    if (number !== '') children.unshift({ data: number });
    return makeElement(outline < 6 ? `h${outline + 1}` : 'p', children);
  }
}

const CELL = '\x07';
/** Tables in tables; deeper ones are no report's. */
const DEEPEST = 100;

/** Where the text ends next: at the end of a paragraph, a cell, a page or a section. */
function nextEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 7 || code === 12 || code === 13) return at;
  }
  return to;
}
