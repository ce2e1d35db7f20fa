import type { Origin, Place } from '@gouji/core';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Limits } from '../limits.ts';
import { type ReaderOptions, type Reading, type Refusal, tooLarge } from '../reader.ts';
import { drawPage } from './draw-page.ts';
import { type FilledGrid, fillGrid } from './fill-grid.ts';
import { findGrids } from './find-grids.ts';
import { inflatesPast } from './inflates-past.ts';
import { type Box, type Glyph, type Ink, LOST, type PdfOrigin } from './ink.ts';
import { layOut, type PageContent } from './lay-out.ts';
import type { Matrix } from './matrix.ts';
import { loadPdfJs, openPdf, refusalOf } from './open-pdf.ts';
import { type FontOf, type Operators, readInk } from './read-ink.ts';
import { readLines } from './text-lines.ts';

/** Reads a PDF: tables by their ruling lines, prose by its lines. Origins are pages and boxes. */
export async function readPdf(bytes: Uint8Array, { limits }: ReaderOptions): Promise<Reading> {
  if (await inflatesPast(bytes, limits.unpacked)) return tooLarge('unpacked');
  const { getDocument, OPS } = await loadPdfJs();
  const names: string[] = [];
  for (const [name, number] of Object.entries(OPS)) names[number] = name;
  const task = openPdf(getDocument, bytes);
  try {
    const document = await task.promise.catch(refusalOf);
    if ('reason' in document) return document;
    if (document.numPages > limits.pages) return tooLarge('pages');
    const pages = await readPages(document, names, limits);
    return 'reason' in pages ? pages : toReading(pages, bytes);
  } finally {
    await task.destroy();
  }
}

/** A page as it was read, before it is laid out. */
interface ReadPage extends PageContent {
  glyphs: number;
  lost: number;
  /** Nothing at all is drawn. */
  isBlank: boolean;
}

async function readPages(
  document: PDFDocumentProxy,
  names: readonly string[],
  limits: Limits,
): Promise<ReadPage[] | Refusal> {
  const pages: ReadPage[] = [];
  let cells = 0;
  let steps = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const drawn = await drawPage(document, number, limits.steps - steps).catch(refusalOf);
    if (drawn === null) return tooLarge('steps');
    if ('reason' in drawn) return drawn;
    const { page, operators } = drawn;
    steps += operators.fnArray.length;
    const fontOf = await fontsOf(page, operators, names);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const ink = readInk(operators, names, fontOf, transform as unknown as Matrix);
    const read = readPage(ink, { number, width, height, isBlank: operators.fnArray.length === 0 });
    cells += read.tables.reduce((sum, table) => sum + table.cells.length, 0);
    if (cells > limits.cells) return tooLarge('cells');
    pages.push(read);
    page.cleanup();
  }
  return pages;
}

/** The fonts of a page; those that could not be loaded are null. They arrive a little after the instructions. */
async function fontsOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: Operators,
  names: readonly string[],
): Promise<FontOf> {
  const setFont = names.indexOf('setFont');
  const used = new Set<string>();
  fnArray.forEach((step, i) => {
    if (step === setFont) used.add((argsArray[i] as [string])[0]);
  });
  for (let tries = 0; tries < MOST_TRIES && [...used].some((name) => !page.commonObjs.has(name)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 0));
  const fonts = new Map<string, ReturnType<FontOf>>();
  for (const name of used) {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    fonts.set(name, typeof font === 'object' && name !== FAILED ? (font as ReturnType<FontOf>) : null);
  }
  return (name) => fonts.get(name) ?? null;
}

const MOST_TRIES = 50;
/** What pdf.js calls a font that it could not load. */
const FAILED = 'g_font_error';

function readPage(
  ink: Ink,
  { number, width, height, isBlank }: { number: number; width: number; height: number; isBlank: boolean },
): ReadPage {
  let glyphs = ink.glyphs.filter((glyph) => isOnPage(glyph, width, height));
  const all = glyphs.length;
  const lost = glyphs.filter(({ text }) => text === LOST).length;
  const tables: FilledGrid[] = [];
  for (const grid of findGrids(ink) ?? []) {
    const { table, outside } = fillGrid(grid, number, glyphs, ink.images);
    tables.push(table);
    glyphs = outside;
  }
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const pictures = all > 0 ? ink.images.filter((box) => mayBeTable(box, whole)) : isBlank ? [] : [whole];
  return { height, lines: readLines(glyphs), tables, pictures, glyphs: all, lost, isBlank };
}

/** Wide and high enough for a table; what covers the page lies behind its words. */
function mayBeTable(box: Box, page: Box): boolean {
  const width = (box.right - box.left) / page.right;
  const height = (box.bottom - box.top) / page.bottom;
  return width > 0.5 && height > 0.08 && width * height < 0.8;
}

function isOnPage({ left, right, base }: Glyph, width: number, height: number): boolean {
  return right > 0 && left < width && base > 0 && base < height + 10;
}

function toReading(pages: readonly ReadPage[], bytes: Uint8Array): Reading {
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs, 0);
  const lost = pages.reduce((sum, page) => sum + page.lost, 0);
  if (pages.every(({ isBlank }) => isBlank)) return { reason: 'empty' };
  if (glyphs === 0) return { reason: 'scanned' };
  if (lost > glyphs / 2) return { reason: 'scanned', detail: NO_CHARACTERS };
  return { blocks: layOut(pages), cutShort: !endsWell(bytes), placeOf };
}

const NO_CHARACTERS = {
  zh: '这份 PDF 的字体没有文字编码，提取不出文字和数字，请用原来的 Word 文件或网页核对。',
  en: 'The fonts of this PDF do not say which characters they show, so no text can be read; please check the Word file or the web page that it was made from.',
};

/** A PDF ends with a mark, a remark of a server after it at most. */
function endsWell(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

function placeOf(origin: Origin): Place {
  const { page, box } = origin as PdfOrigin;
  const [x, y, width, height] = box.map((one) => Math.round(one * 10) / 10);
  return { page, box: [x!, y!, width!, height!] };
}
