import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Refusal } from '../reader.ts';
import { readCmap } from './gb-cmaps.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** The library, with its worker in the same thread: a reader runs in whatever thread its caller gives it. */
export async function loadPdfJs(): Promise<PdfJs> {
  const restore = quietNode();
  try {
    // The worker makes itself known by a global, which the library looks for before it would start one.
    // @ts-expect-error: it has no types.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    restore();
  }
}

/** In Node the library warns, while it loads, that it will not be able to draw. We only read. */
function quietNode(): () => void {
  const scope = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; console: Pick<Console, 'warn'> };
  scope.DOMMatrix ??= class {};
  scope.Path2D ??= class {};
  const { warn } = scope.console;
  scope.console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes('@napi-rs/canvas')) warn(...said);
  };
  return () => {
    scope.console.warn = warn;
  };
}

/** To be read, glyphs are not drawn, pictures not looked at. */
const READ = { disableFontFace: true, useSystemFonts: false, maxImageSize: 1 };

/** To be seen, what has no font of its own takes one of the system. */
const SEE = { disableFontFace: false, useSystemFonts: true, maxImageSize: 40_000_000 };

/** Opens a document; its bytes are copied, for the library takes them away. */
export function openPdf(
  getDocument: PdfJs['getDocument'],
  bytes: Uint8Array,
  to: 'read' | 'see' = 'read',
): PDFDocumentLoadingTask {
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    BinaryDataFactory: OwnData,
    useWorkerFetch: false,
    cMapUrl: 'gb/',
    cMapPacked: true,
    ...(to === 'read' ? READ : SEE),
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  });
}

/** What the library would fetch: character maps stand in a module, and nothing else is there. */
class OwnData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const data = kind === 'cMapUrl' ? await readCmap(filename.replace(/\.bcmap$/, '')) : null;
    if (!data) throw new Error(`There is no ${filename}.`);
    return data;
  }
}

/** Why a document could not be opened. */
export function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  return { reason: name === 'PasswordException' ? 'encrypted' : 'damaged' };
}
