import type { Message } from '@gouji/core';
import type { Refusal } from '../reader.ts';
import { CompoundFile } from './compound-file.ts';

/** The streams of a Word 97–2003 document ([MS-DOC] 2.1). */
export interface DocStreams {
  main: DataView;
  table: DataView;
  data: DataView;
}

/** Where a structure stands in the table stream. */
export interface Extent {
  start: number;
  length: number;
}

/** Opens a .doc or .wps by the streams of its compound file; what Word before 97 wrote is not read. */
export function openDoc(bytes: Uint8Array): DocStreams | Refusal {
  const file = new CompoundFile(bytes);
  const main = view(file, 'WordDocument');
  if (main.byteLength < SMALLEST || main.getUint16(0, true) !== MAGIC) return { reason: 'damaged' };
  if (main.getUint16(2, true) < WORD_97) return { reason: 'unsupported-format', detail: OLD_WORD };
  const flags = main.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) return { reason: 'encrypted' };
  return { main, table: view(file, (flags & TABLE_1) !== 0 ? '1Table' : '0Table'), data: view(file, 'Data') };
}

/** The extents that the file information block names, by their index in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
export function extentOf({ main }: DocStreams, index: number): Extent {
  const at = 0x9a + index * 8;
  return { start: main.getUint32(at, true), length: main.getUint32(at + 4, true) };
}

const OLD_WORD: Message = {
  zh: '这是 Word 97 以前的文件，请用 Word 或 WPS 另存为 .docx 后再核对。',
  en: 'This file was written by a Word older than 97; please save it as .docx with Word or WPS.',
};

const MAGIC = 0xa5ec;
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
/** Of the file information block with all that is read of it. */
const SMALLEST = 0x300;

function view(file: CompoundFile, name: string): DataView {
  const content = file.read(name) ?? new Uint8Array(0);
  return new DataView(content.buffer, content.byteOffset, content.byteLength);
}
