import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * The rows of the first sheet of a workbook (.xlsx), as text; dates stay the numbers that they are there.
 *
 * @throws where it is none
 */
export function readSheet(bytes: Uint8Array): string[][] {
  const wanted =
    /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]{1,100}\.xml)$/;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= LARGEST,
  });
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const sheet = parts[firstSheet(text)] ? text(firstSheet(text)) : '';
  if (sheet === '') throw new Error('A workbook without a sheet.');
  return readRows(sheet, readStrings(text('xl/sharedStrings.xml')));
}

/** Of one part, in bytes. */
const LARGEST = 20 * 1024 * 1024;

function firstSheet(text: (name: string) => string): string {
  let id: string | undefined;
  scan(text('xl/workbook.xml'), (name, attributes) => {
    if (name === 'sheet') id ??= attributes['r:id'];
  });
  let target = 'worksheets/sheet1.xml';
  scan(text('xl/_rels/workbook.xml.rels'), (name, { Id, Target }) => {
    if (name === 'Relationship' && Id === id && Target) target = Target;
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let isPhonetic = false;
  scan(
    xml,
    (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') isPhonetic = true;
    },
    (name, content) => {
      if (name === 't' && !isPhonetic) strings[strings.length - 1] += content;
      if (name === 'rPh') isPhonetic = false;
    },
  );
  return strings;
}

function readRows(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cell = { column: 0, type: '' };
  scan(
    xml,
    (name, { r = '', t = '' }) => {
      if (name === 'row') rows.push([]);
      if (name === 'c') cell = { column: columnOf(r) ?? rows.at(-1)!.length, type: t };
    },
    (name, content) => {
      const row = rows.at(-1);
      if (!row || (name !== 'v' && name !== 't')) return;
      while (row.length <= cell.column) row.push('');
      row[cell.column] += cell.type === 's' ? (strings[Number(content)] ?? '') : content;
    },
  );
  return rows;
}

/** Of `C7`: 2. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function scan(
  xml: string,
  open: (name: string, attributes: Record<string, string>) => void,
  close: (name: string, content: string) => void = () => {},
): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  let content = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    content = '';
    open(name.replace(/^\w{1,20}:/, ''), attributes as Record<string, string>);
  });
  parser.on('text', (text) => {
    content += text;
  });
  parser.on('closetag', ({ name }) => {
    close(name.replace(/^\w{1,20}:/, ''), content);
    content = '';
  });
  parser.write(xml).close();
}
