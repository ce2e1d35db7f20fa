import { type DocStreams, extentOf } from './open-doc.ts';
import { readPages, type Stretch } from './read-pages.ts';
import { visitSprms } from './sprms.ts';

/** What matters to reading of a paragraph, and of the row that it ends. */
export interface ParagraphProperties {
  style: number;
  /** How many tables it stands in. */
  depth: number;
  /** It ends a row. */
  endsRow: boolean;
  /** It ends a cell of a table in a table; elsewhere the character says so. */
  endsCell: boolean;
  row: RowDefinition | undefined;
  /** Its list, counted from 1; 0 takes that of the style away. */
  list: number | undefined;
  level: number | undefined;
  outline: number | undefined;
}

/** The edges of the cells of a row in twips, one more than cells, and how each cell is merged. */
export interface RowDefinition {
  edges: number[];
  /** With the cell to the left. */
  mergedLeft: boolean[];
  /** With the cell above. */
  mergedUp: boolean[];
}

/** The properties of all paragraphs, by the bytes of their text. */
export function readParagraphProperties(streams: DocStreams): Stretch<ParagraphProperties>[] {
  return readPages(streams, extentOf(streams, PAPX), 13, (at) => readPapx(streams, at));
}

function readPapx({ main, data }: DocStreams, at: number): ParagraphProperties {
  const properties = newProperties();
  if (at < 0) return properties;
  const half = main.getUint8(at);
  const start = half === 0 ? at + 2 : at + 1;
  const length = half === 0 ? main.getUint8(at + 1) * 2 : half * 2 - 1;
  if (length < 2) return properties;
  properties.style = main.getUint16(start, true);
  applySprms(properties, main, start + 2, start + length, data);
  return properties;
}

export function newProperties(): ParagraphProperties {
  return {
    style: 0,
    depth: 0,
    endsRow: false,
    endsCell: false,
    row: undefined,
    list: undefined,
    level: undefined,
    outline: undefined,
  };
}

/** Reads what the properties between two offsets say; large tables keep theirs in the data stream. */
export function applySprms(
  properties: ParagraphProperties,
  view: DataView,
  start: number,
  end: number,
  data?: DataView,
): void {
  visitSprms(view, start, end, (code, at, length) => {
    if (code === HUGE || code === HUGE_OLD) {
      if (!data) return;
      const offset = view.getUint32(at, true);
      // Not handed on: what is kept elsewhere refers nowhere else.
      applySprms(properties, data, offset + 2, offset + 2 + data.getUint16(offset, true));
    } else SPRMS[code]?.(properties, view, at, length);
  });
}

const PAPX = 13;
const HUGE = 0x6646;
const HUGE_OLD = 0x6645;

/** By their codes ([MS-DOC] 2.6.2, 2.6.3). */
const SPRMS: Readonly<
  Record<number, (properties: ParagraphProperties, view: DataView, at: number, length: number) => void>
> = {
  // sprmPFInTable
  9238: (properties, view, at) => {
    if (view.getUint8(at) !== 0) properties.depth = Math.max(properties.depth, 1);
  },
  // sprmPFTtp
  9239: (properties, view, at) => {
    properties.endsRow ||= view.getUint8(at) !== 0;
  },
  // sprmPItap
  26185: (properties, view, at) => {
    properties.depth = Math.max(0, view.getInt32(at, true));
  },
  // sprmPFInnerTableCell
  9291: (properties, view, at) => {
    properties.endsCell = view.getUint8(at) !== 0;
  },
  // sprmPFInnerTtp
  9292: (properties, view, at) => {
    properties.endsRow ||= view.getUint8(at) !== 0;
  },
  // sprmPIlvl
  9738: (properties, view, at) => {
    properties.level = view.getUint8(at);
  },
  // sprmPIlfo
  17931: (properties, view, at) => {
    properties.list = view.getUint16(at, true);
  },
  // sprmPOutLvl
  9792: (properties, view, at) => {
    properties.outline = view.getUint8(at);
  },
  // sprmTDefTable
  54792: (properties, view, at, length) => {
    properties.row = readRow(view, at + 2, at + length);
  },
  // sprmTVertMerge
  54827: ({ row }, view, at) => {
    const cell = view.getUint8(at + 1);
    if (row && cell < row.mergedUp.length) row.mergedUp[cell] = view.getUint8(at + 2) === 1;
  },
};

function readRow(view: DataView, start: number, end: number): RowDefinition {
  const count = view.getUint8(start);
  const cells = start + 1 + (count + 1) * 2;
  const row: RowDefinition = { edges: [], mergedLeft: [], mergedUp: [] };
  for (let i = 0; i <= count; i += 1) row.edges.push(view.getInt16(start + 1 + i * 2, true));
  for (let i = 0; i < count; i += 1) {
    const at = cells + i * 20;
    const flags = at + 2 <= end ? view.getUint16(at, true) : 0;
    row.mergedLeft.push((flags & 3) === 1);
    row.mergedUp.push(((flags >> 5) & 3) === 1);
  }
  return row;
}
