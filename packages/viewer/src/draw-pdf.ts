import type { Block, Lang, Origin, Paragraph, Run, Table, TableCell } from '@gouji/core';
import { openPages } from '@gouji/readers/pdf-pages';
import type { Drawing } from './drawing.ts';
import { layWords, type Sheet } from './lay-words.ts';
import { showPages } from './show-pages.ts';
import { say } from './words.ts';

/** As the reader of PDFs makes them. */
interface PdfOrigin {
  page: number;
  box: readonly [x: number, y: number, width: number, height: number];
  words?: PdfOrigin['box'];
  size?: number;
}

/**
 * Draws the pages of a PDF, and over each of them, where they stand, the cells and lines that were read of it: they
 * cannot be seen, but pointed at, listened to and copied. Pages are pictures, so nothing of the document can run.
 *
 * @returns null where it cannot be drawn
 */
export async function drawPdf(
  blocks: readonly Block[],
  bytes: Uint8Array,
  lang: Lang,
  document: Document,
): Promise<Drawing | null> {
  const pages = await openPages(bytes);
  if (!pages) return null;
  const root = document.createElement('div');
  root.className = 'v-pdf';
  const sheets = pages.sizes.map(({ width, height }, i): Sheet => {
    const element = document.createElement('section');
    element.className = 'v-pdf-page';
    element.setAttribute('aria-label', say(lang, 'page', { n: i + 1 }));
    element.style.aspectRatio = `${width} / ${height}`;
    return { element, width };
  });
  root.append(...sheets.map(({ element }) => element));
  const origins = new Map<Origin, Origin>();
  const drawn = blocks.map((block) => {
    if (block.kind === 'table') return drawTable(block, sheets, origins);
    return block.kind === 'paragraph' ? drawParagraph(block, sheets, origins) : block;
  });
  const stop = showPages(
    sheets.map(({ element }) => element),
    pages,
  );
  const end = () => {
    stop();
    pages.end();
  };
  return { root, blocks: drawn, origins, end };
}

/** A part of it a page; cells that follow each other are in one row of it. */
function drawTable(block: Table, sheets: readonly Sheet[], origins: Map<Origin, Origin>): Table {
  const parts = new Map<number, { table: HTMLTableElement; rows: Map<number, HTMLTableRowElement> }>();
  const rowOf = (page: number, number: number, { element }: Sheet): HTMLTableRowElement => {
    let part = parts.get(page);
    if (!part) {
      part = { table: element.ownerDocument.createElement('table'), rows: new Map() };
      element.append(part.table);
      parts.set(page, part);
    }
    const row = part.rows.get(number) ?? part.table.insertRow();
    part.rows.set(number, row);
    return row;
  };
  const cells = block.cells.map((cell): TableCell => {
    const { page, box, words = box, size } = cell.origin as PdfOrigin;
    const sheet = sheets[page - 1];
    if (!sheet) return cell;
    const origin = rowOf(page, cell.row, sheet).insertCell();
    layWords(origin, { text: cell.text, box, words, size: size ?? 0, sheet });
    origins.set(origin, cell.origin);
    return { ...cell, origin };
  });
  return { ...block, cells, origin: parts.values().next().value?.table ?? null };
}

/** Each line is a text of its own, and each cell of a table without lines an element, so that it can be pointed at. */
function drawParagraph(block: Paragraph, sheets: readonly Sheet[], origins: Map<Origin, Origin>): Paragraph {
  const isFlat = block.text.includes('\t');
  const parts = new Map<number, HTMLElement>();
  const runs = block.runs.map((run, i): Run => {
    const { page, box } = run.origin as PdfOrigin;
    const sheet = sheets[page - 1];
    if (!sheet) return run;
    const part = parts.get(page) ?? sheet.element.ownerDocument.createElement('p');
    if (!parts.has(page)) sheet.element.append(part);
    parts.set(page, part);
    const line = part.appendChild(part.ownerDocument.createElement('span'));
    const text = block.text.slice(run.start, block.runs[i + 1]?.start).replace(/\t$/, '');
    const words = layWords(line, { text, box, words: box, size: box[3], sheet });
    const origin = isFlat ? line : words;
    origins.set(origin, run.origin);
    return { ...run, origin };
  });
  return { ...block, runs };
}
