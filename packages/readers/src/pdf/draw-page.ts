import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Operators } from './read-ink.ts';

/** What pdf.js does with each piece of a page's instructions, and does not declare. */
interface Collecting {
  _renderPageChunk(chunk: unknown, state: { operatorList: { fnArray: ArrayLike<number> } }): void;
}

/** The instructions of a page; null where there are more than the limit: they are counted as they come. */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  most: number,
): Promise<{ page: PDFPageProxy; operators: Operators } | null> {
  const page = await document.getPage(number);
  const passed = countPieces(page as unknown as Collecting, most);
  const operators = await Promise.race([page.getOperatorList({ annotationMode: NO_ANNOTATIONS }), passed]);
  return operators && operators.fnArray.length <= most ? { page, operators } : null;
}

/** Remarks of whoever has read the document are none of its words. */
const NO_ANNOTATIONS = 0;

/** Resolves where there are too many; closing the document then ends the work. */
function countPieces(page: Collecting, most: number): Promise<null> {
  return new Promise((resolve) => {
    const collect = page._renderPageChunk;
    page._renderPageChunk = (chunk, state) => {
      if (state.operatorList.fnArray.length > most) resolve(null);
      else collect.call(page, chunk, state);
    };
  });
}
