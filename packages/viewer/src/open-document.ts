import { checkDocument, type Lang, type Places, type ReportResult, refuseDocument } from '@gouji/core';
import { type DocumentReading, readDocument } from '@gouji/readers';
import { drawBlocks } from './draw-blocks.ts';
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
    return { name, reading, drawing: draw(reading, lang) };
  } catch {
    return { name, reading: null, drawing: null };
  }
}

function draw(reading: DocumentReading, lang: Lang): Drawing | null {
  if ('reason' in reading) return null;
  return drawBlocks(
    reading.blocks,
    { picture: say(lang, 'picture'), table: say(lang, 'table') },
    globalThis.document,
  );
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
  const { format, cutShort } = reading;
  const checked = checkDocument(drawing?.blocks ?? reading.blocks, { source, lang, format });
  const isPart = cutShort && checked.result.reason?.code === 'not-a-report';
  return isPart ? refused(refuseDocument('damaged', { source, lang, format })) : checked;
}

const NOWHERE: Places = { cells: new Map(), quotes: new Map() };
