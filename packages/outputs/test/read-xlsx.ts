import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XlsxSheet {
  name: string;
  rows: { text: string; isNumber: boolean; quoted: boolean }[][];
  /** The elements that occur. */
  elements: ReadonlySet<string>;
}

/** Reads a workbook with inline strings as a spreadsheet would; throws where a part is not well formed. */
export function readXlsx(bytes: Uint8Array): { parts: string[]; sheets: XlsxSheet[] } {
  const files = unzipSync(bytes);
  const names: string[] = [];
  for (const [part, own] of Object.entries(files))
    walk(strFromU8(own), (name, attributes) => {
      if (part === 'xl/workbook.xml' && name === 'sheet') names.push(attributes.name!);
    });
  const sheets = names.map((name, i) =>
    readSheet(name, strFromU8(files[`xl/worksheets/sheet${i + 1}.xml`]!)),
  );
  return { parts: Object.keys(files), sheets };
}

function readSheet(name: string, xml: string): XlsxSheet {
  const rows: XlsxSheet['rows'] = [];
  const elements = new Set<string>();
  walk(
    xml,
    (element, { t, s }) => {
      elements.add(element);
      if (element === 'row') rows.push([]);
      if (element === 'c') rows.at(-1)!.push({ text: '', isNumber: t === undefined, quoted: s === '3' });
    },
    (text) => {
      const cell = rows.at(-1)?.at(-1);
      if (cell) cell.text += text;
    },
  );
  for (const cell of rows.flat())
    cell.text = cell.text.replace(/_x([0-9a-f]{4})_/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return { name, rows, elements };
}

function walk(
  xml: string,
  open: (name: string, attributes: Record<string, string>) => void,
  text: (words: string) => void = () => {},
): void {
  const parser = new SaxesParser();
  let inText = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 't' || name === 'v') inText += 1;
    open(name, attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 't' || name === 'v') inText -= 1;
  });
  parser.on('text', (words) => {
    if (inText > 0) text(words);
  });
  parser.write(xml).close();
}
