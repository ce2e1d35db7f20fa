import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfJs, openPdf } from './open-pdf.ts';

/** The pages of a PDF as they look. */
export interface PdfPages {
  /** In points, as boxes of origins are counted. */
  sizes: readonly PageSize[];
  /**
   * Draws a page, from 1, into a canvas of the page's making: pixels only, nothing of it can be clicked, filled in or run.
   *
   * @param pixels the width of the picture
   */
  draw(page: number, canvas: PageCanvas, pixels: number): PageDrawing;
  /** Frees what they hold. */
  end(): void;
}

export interface PageSize {
  width: number;
  height: number;
}

export interface PageDrawing {
  /** False where it was given up, or could not be drawn. */
  done: Promise<boolean>;
  stop(): void;
}

type PageCanvas = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvas']>;

/** Opens a PDF to be looked at; null where it cannot be. Runs in a page only. */
export async function openPages(bytes: Uint8Array): Promise<PdfPages | null> {
  const { getDocument } = await loadPdfJs();
  const task = openPdf(getDocument, bytes, 'see');
  try {
    const document = await task.promise;
    const pages = await listPages(document);
    const sizes = pages.map((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    });
    return {
      sizes,
      draw: (page, canvas, pixels) => draw(pages[page - 1]!, canvas, pixels),
      end: () => {
        task.destroy();
      },
    };
  } catch {
    await task.destroy();
    return null;
  }
}

async function listPages(document: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  const pages: PDFPageProxy[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await document.getPage(number));
  return pages;
}

function draw(page: PDFPageProxy, canvas: PageCanvas, pixels: number): PageDrawing {
  const { width } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: pixels / width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport, annotationMode: NO_ANNOTATIONS });
  return {
    done: task.promise.then(
      () => true,
      () => false,
    ),
    stop: () => task.cancel(),
  };
}

/** Links, forms and remarks are no part of the picture. */
const NO_ANNOTATIONS = 0;
