import { type DocStreams, extentOf } from './open-doc.ts';
import { readPages, type Stretch } from './read-pages.ts';
import { visitSprms } from './sprms.ts';

/** What matters to reading of a run of characters. */
export interface RunProperties {
  /** Hidden, or struck out by a tracked change. */
  gone: boolean;
  struck: boolean;
  /** Above or below the line. */
  raised: boolean;
}

/** The properties of all runs, by the bytes of their text. */
export function readRunProperties(streams: DocStreams): Stretch<RunProperties>[] {
  return readPages(streams, extentOf(streams, CHPX), 1, (at) => readChpx(streams, at));
}

export const PLAIN_RUN: RunProperties = { gone: false, struck: false, raised: false };

function readChpx({ main }: DocStreams, at: number): RunProperties {
  if (at < 0) return PLAIN_RUN;
  const properties = { ...PLAIN_RUN };
  const end = at + 1 + main.getUint8(at);
  visitSprms(main, at + 1, end, (code, operand, _, view) => {
    const isOn = (view.getUint8(operand) & 0x81) === 1;
    if (code === DELETED || code === VANISHED) properties.gone ||= isOn;
    else if (code === STRUCK || code === STRUCK_TWICE) properties.struck ||= isOn;
    else if (code === RAISED) properties.raised = view.getUint8(operand) !== 0;
  });
  return properties;
}

const CHPX = 12;
// sprmCFRMarkDel, sprmCFVanish, sprmCFStrike, sprmCFDStrike, sprmCIss ([MS-DOC] 2.6.1)
const DELETED = 0x0800;
const VANISHED = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const RAISED = 0x2a48;
