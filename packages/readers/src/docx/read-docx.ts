import { unzipSync } from 'fflate';
import { type Limits, PassedLimit } from '../limits.ts';
import type { ReaderOptions, Reading, Refusal } from '../reader.ts';
import { readWord } from '../word/read-word.ts';
import type { WordElement } from '../word/word-tree.ts';
import { readDocumentPart } from './read-document-part.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { readXml } from './read-xml.ts';
import { withoutFormatting } from './without-formatting.ts';

/** Reads a Word document (.docx, ECMA-376). */
export function readDocx(bytes: Uint8Array, options: ReaderOptions): Reading {
  return readWord(parseDocx, bytes, options);
}

/** The body of the document as a small page. */
function parseDocx(bytes: Uint8Array, { limits }: ReaderOptions): WordElement | Refusal {
  const main = findMain(unpack(bytes, [RELATIONS], limits).get(RELATIONS));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const parts = unpack(bytes, [main, `${folder}styles.xml`, `${folder}numbering.xml`], limits);
  const document = parts.get(main);
  const prefix = document && findPrefix(document);
  if (prefix === undefined) return { reason: 'damaged' };

  const styles = readStyles(parts.get(`${folder}styles.xml`), prefix);
  const lists = readNumbering(parts.get(`${folder}numbering.xml`), prefix, styles);
  return (
    readDocumentPart({ document: withoutFormatting(document!), prefix, styles, lists }, limits) ?? {
      reason: 'damaged',
    }
  );
}

const RELATIONS = '_rels/.rels';

/** Never more bytes than the archive says itself, so that one which unpacks without end costs no more than the limit. */
function unpack(bytes: Uint8Array, names: readonly string[], limits: Limits): Map<string, string> {
  let size = 0;
  const unzipped = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!names.includes(name)) return false;
      size += originalSize;
      if (size > limits.unpacked) throw new PassedLimit('unpacked');
      return true;
    },
  });
  return new Map(Object.entries(unzipped).map(([name, data]) => [name, decodeXml(data)]));
}

/** XML is in UTF-8 unless its first bytes say otherwise. */
function decodeXml(data: Uint8Array): string {
  const mark = data.length < 2 ? 0 : data[0]! * 256 + data[1]!;
  return new TextDecoder(MARKS[mark] ?? 'utf-8').decode(data);
}

const MARKS: Readonly<Record<number, string>> = { 65534: 'utf-16le', 65279: 'utf-16be' };

/** The part that is the document: `word/document.xml` in all but a few. */
function findMain(relations = ''): string {
  let main = 'word/document.xml';
  readXml(relations, {
    open(_, { Type = '', Target = '' }) {
      if (Type.endsWith('/officeDocument') && Target !== '') main = Target.replace(/^\//, '');
    },
  });
  return main;
}

/** The prefix of WordprocessingML, `w:` nearly always; its namespace is that of Transitional or of Strict. */
function findPrefix(document: string): string | undefined {
  const declared = NAMESPACE.exec(document.slice(0, 20_000));
  return declared ? (declared[1] === undefined ? '' : `${declared[1]}:`) : undefined;
}

const NAMESPACE =
  /xmlns(?::([\w-]{1,40}))?\s{0,9}=\s{0,9}["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;
