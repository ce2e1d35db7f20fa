/** How a report is laid out as a PDF. */
export interface PdfLook {
  name: string;
  /** In points. */
  page: readonly [width: number, height: number];
  margin: number;
  /** Of the prose and of the tables, in points. */
  sizes: readonly [prose: number, table: number];
  /** How the lines of tables are drawn. */
  border: 'stroked' | 'thin' | 'double' | 'dotted' | 'none';
  /** The table has a line where a page ends. */
  closed: boolean;
  /** The head of a table stands again on each page. */
  repeated: boolean;
  /** A row of several lines may be cut by a page end. */
  cut: boolean;
  furniture: 'none' | 'number' | 'head and foot';
  /** The character map of its font, which is not embedded. */
  encoding: 'UniGB-UCS2-H' | 'GBK-EUC-H' | 'UniGB-UTF16-H';
}

const A4 = [595, 842] as const;

/** As Word prints it. */
const WORD: PdfLook = {
  name: 'Word',
  page: A4,
  margin: 72,
  sizes: [16, 9],
  border: 'thin',
  closed: true,
  repeated: false,
  cut: true,
  furniture: 'number',
  encoding: 'UniGB-UCS2-H',
};

export const PDF_LOOKS: readonly PdfLook[] = [
  WORD,
  {
    ...WORD,
    name: 'WPS',
    border: 'stroked',
    closed: false,
    furniture: 'head and foot',
    encoding: 'GBK-EUC-H',
  },
  { ...WORD, name: 'repeated heads', repeated: true, cut: false, encoding: 'UniGB-UTF16-H' },
  { ...WORD, name: 'double borders', border: 'double', sizes: [14, 8] },
  { ...WORD, name: 'dotted borders', border: 'dotted', furniture: 'none' },
  { ...WORD, name: 'A3, small', page: [842, 1191], margin: 60, sizes: [12, 7.5] },
  { ...WORD, name: 'B5', page: [499, 709], margin: 40, sizes: [12, 7], repeated: true },
  { ...WORD, name: 'landscape', page: [842, 595], margin: 72, border: 'stroked', furniture: 'head and foot' },
];

/** Tables told by the places of their columns alone. */
export const UNRULED: PdfLook = { ...WORD, name: 'no lines', border: 'none', cut: false };

export function findPdfLook(name: string): PdfLook {
  const look = [...PDF_LOOKS, UNRULED].find((one) => one.name === name);
  if (!look) throw new Error(`There is no look ${name}.`);
  return look;
}
