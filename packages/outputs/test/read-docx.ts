import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface DocxContent {
  /** Of paragraphs and cells, in their order. */
  paragraphs: string[];
  tables: number;
  elements: ReadonlySet<string>;
  parts: string[];
}

/** Reads what a Word document says; throws where its XML is not well formed. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const files = unzipSync(bytes);
  const paragraphs: string[] = [];
  const elements = new Set<string>();
  let tables = 0;
  let inText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    elements.add(name);
    if (name === 'w:p') paragraphs.push('');
    if (name === 'w:tbl') tables += 1;
    if (name === 'w:t') inText = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
  });
  parser.on('text', (words) => {
    if (inText) paragraphs[paragraphs.length - 1] += words;
  });
  parser.write(strFromU8(files['word/document.xml']!)).close();
  return { paragraphs, tables, elements, parts: Object.keys(files) };
}
