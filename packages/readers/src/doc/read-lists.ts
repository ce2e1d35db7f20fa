import type { ListLevel, WordList } from '../word/list-numbers.ts';
import { type DocStreams, extentOf } from './open-doc.ts';

/** The lists that paragraphs refer to, in their order; a paragraph counts them from 1 ([MS-DOC] 2.9.131, 2.9.150). */
export function readLists(streams: DocStreams): WordList[] {
  const levels = readLevels(streams);
  return readUses(streams).map(({ list, restarts, own }) => ({
    counter: String(list),
    levels: new Map([...(levels.get(list) ?? []), ...own]),
    restarts,
  }));
}

type Levels = Map<number, ListLevel>;

function readLevels(streams: DocStreams): Map<number, Levels> {
  const { table } = streams;
  const { start, length } = extentOf(streams, LISTS);
  const lists = new Map<number, Levels>();
  if (length < 2) return lists;
  const count = table.getUint16(start, true);
  const reader = new LevelReader(table, start + 2 + count * LIST);
  for (let i = 0; i < count; i += 1) {
    const at = start + 2 + i * LIST;
    const isSimple = (table.getUint8(at + 26) & 1) === 1;
    const levels: Levels = new Map();
    for (let level = 0; level < (isSimple ? 1 : 9); level += 1) levels.set(level, reader.next());
    lists.set(table.getInt32(at, true), levels);
  }
  return lists;
}

interface Use {
  list: number;
  restarts: Map<number, number>;
  own: Levels;
}

function readUses(streams: DocStreams): Use[] {
  const { table } = streams;
  const { start, length } = extentOf(streams, USES);
  if (length < 4) return [];
  const count = Math.min(table.getUint32(start, true), Math.floor((length - 4) / USE));
  const reader = new LevelReader(table, start + 4 + count * USE);
  return Array.from({ length: count }, (_, i) => {
    const at = start + 4 + i * USE;
    const use: Use = { list: table.getInt32(at, true), restarts: new Map(), own: new Map() };
    readOverrides(use, reader, table.getUint8(at + 12));
    return use;
  });
}

function readOverrides(use: Use, reader: LevelReader, count: number): void {
  reader.at += 4;
  for (let i = 0; i < count; i += 1) {
    const start = reader.view.getInt32(reader.at, true);
    const flags = reader.view.getUint32(reader.at + 4, true);
    reader.at += 8;
    if ((flags & STARTS) !== 0) use.restarts.set(flags & 15, start);
    if ((flags & WRITES) !== 0) use.own.set(flags & 15, reader.next());
  }
}

/** Reads levels that stand one after the other ([MS-DOC] 2.9.148). */
class LevelReader {
  readonly view: DataView;
  at: number;

  constructor(view: DataView, at: number) {
    this.view = view;
    this.at = at;
  }

  next(): ListLevel {
    const { view, at } = this;
    const flags = view.getUint8(at + 5);
    const text = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25);
    const length = view.getUint16(text, true);
    this.at = text + 2 + length * 2;
    return {
      start: view.getInt32(at, true),
      format: FORMATS[view.getUint8(at + 4)] ?? 'decimal',
      text: Array.from({ length }, (_, i) => writeChar(view.getUint16(text + 2 + i * 2, true))).join(''),
      isLegal: (flags & 4) !== 0,
      goesOn: (flags & 8) !== 0,
    };
  }
}

/** The numbers of levels stand in the text as the characters 0 to 8. */
function writeChar(code: number): string {
  return code < 9 ? `%${code + 1}` : String.fromCharCode(code);
}

const LISTS = 73;
const USES = 74;
const LIST = 28;
const USE = 16;
const LEVEL = 28;
const STARTS = 0x10;
const WRITES = 0x20;

/** The names in WordprocessingML of the kinds of numbers ([MS-OSHARED] 2.2.1.3, MSONFC). */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
