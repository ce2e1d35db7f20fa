import {
  checkDocument,
  type Lang,
  type Origin,
  type Place,
  type PlaceOf,
  type Places,
  type ReportResult,
  refuseDocument,
} from '@gouji/core';
import { type DocumentReading, readDocument } from '@gouji/readers';
import { drawBlocks } from './draw-blocks.ts';
import { drawPdf } from './draw-pdf.ts';
import type { Drawing } from './drawing.ts';
import type { Source } from './source.ts';
import { say, WORDS } from './words.ts';

/** A document that was read, and drawn where it could be. */
export interface Opened {
  name: string;
  reading: DocumentReading | null;
  drawing: Drawing | null;
}

export interface Checked {
  result: ReportResult;
  places: Places;
}

/** Reads a document and draws it; whatever it is, it comes to something. */
export async function openDocument(source: Source, lang: Lang): Promise<Opened> {
  const { name, bytes, contentType } = source;
  try {
    const reading = await readDocument(bytes, { name, ...(contentType && { contentType }) });
    return { name, reading, drawing: await draw(reading, bytes, lang) };
  } catch {
    return { name, reading: null, drawing: null };
  }
}

/** A PDF as its pages look, the rest as its words. */
async function draw(reading: DocumentReading, bytes: Uint8Array, lang: Lang): Promise<Drawing | null> {
  if ('reason' in reading) return null;
  const { format, blocks } = reading;
  const drawn = format === 'pdf' ? await drawPdf(blocks, bytes, lang, globalThis.document) : null;
  const words = { picture: say(lang, 'picture'), table: say(lang, 'table') };
  return drawn ?? drawBlocks(blocks, words, globalThis.document);
}

/** Checks what was opened. The places are those in the drawing. */
export function checkOpened({ name: source, reading, drawing }: Opened, lang: Lang): Checked {
  const refused = (result: ReportResult): Checked => ({ result, places: NOWHERE });
  if (!reading) return refused(refuseDocument('crashed', { source, lang, detail: WORDS.crashed }));
  if ('reason' in reading) {
    const { reason, format, detail } = reading;
    return refused(
      refuseDocument(reason, { source, lang, ...(format && { format }), ...(detail && { detail }) }),
    );
  }
  const { format, cutShort, placeOf } = reading;
  const checked = checkDocument(drawing?.blocks ?? reading.blocks, {
    source,
    lang,
    format,
    placeOf: placeOf && ((origin, words) => placeDrawn(origin, words, { drawing, placeOf })),
  });
  const isPart = cutShort && checked.result.reason?.code === 'not-a-report';
  return isPart ? refused(refuseDocument('damaged', { source, lang, format })) : checked;
}

/** Where in the document stands what was drawn for it. */
function placeDrawn(
  origin: Origin,
  words: string,
  { drawing, placeOf }: { drawing: Drawing | null; placeOf: PlaceOf },
): Place | null {
  const own = drawing ? drawing.origins.get(origin) : origin;
  return own === undefined || own === null ? null : placeOf(own, words);
}

const NOWHERE: Places = { cells: new Map(), quotes: new Map() };
