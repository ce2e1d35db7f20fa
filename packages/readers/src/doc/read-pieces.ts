import { type DocStreams, extentOf } from './open-doc.ts';

/** A run of the text that lies in one place of the file; positions are counted in characters, `offset` in bytes. */
export interface Piece {
  start: number;
  end: number;
  offset: number;
  /** Bytes a character. */
  width: 1 | 2;
}

/** The piece table ([MS-DOC] 2.8.35) of the body of the document. */
export function readPieces(streams: DocStreams): Piece[] {
  const { table, main } = streams;
  const { start, length } = extentOf(streams, CLX);
  const end = start + length;
  let at = start;
  while (at < end && table.getUint8(at) === PROPERTIES) at += 3 + table.getUint16(at + 1, true);
  if (at >= end || table.getUint8(at) !== PIECES) return [];
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const descriptors = positions + (count + 1) * 4;
  const last = main.getUint32(0x4c, true);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i += 1) {
    const first = table.getUint32(positions + i * 4, true);
    const piece = table.getUint32(descriptors + i * 8 + 2, true);
    const width = (piece & COMPRESSED) !== 0 ? 1 : 2;
    const offset = (piece & 0x3fffffff) / (width === 1 ? 2 : 1);
    const next = Math.min(table.getUint32(positions + (i + 1) * 4, true), last);
    if (next > first) pieces.push({ start: first, end: next, offset, width });
  }
  return pieces;
}

/** The characters of a piece; compressed ones are Windows-1252. */
export function decodePiece({ main }: DocStreams, { start, end, offset, width }: Piece): string {
  const bytes = new Uint8Array(main.buffer, offset, (end - start) * width);
  return (width === 1 ? WINDOWS_1252 : UTF_16).decode(bytes);
}

const CLX = 33;
const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;
const WINDOWS_1252 = new TextDecoder('windows-1252');
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });
