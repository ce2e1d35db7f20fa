import { type Block, type ReasonCode, readTree } from '@gouji/core';
import { unzipSync } from 'fflate';
import { type WordElement, wordAdapter } from '../word/word-tree.ts';
import { readDocumentPart } from './read-document-part.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { readXml } from './read-xml.ts';

/** The blocks of a Word document; the origin of a block is its node in the tree, of a cell with its place. */
export function readDocx(bytes: Uint8Array): Block[] | ReasonCode {
  const tree = parseDocx(bytes);
  return typeof tree === 'string' ? tree : readTree(tree, wordAdapter);
}

/** The body of a Word document (.docx, ECMA-376) as a small page. */
export function parseDocx(bytes: Uint8Array): WordElement | ReasonCode {
  const parts = unzip(bytes);
  if (typeof parts === 'string') return parts;
  const { document, main, files } = parts;
  const prefix = findPrefix(document);
  if (prefix === undefined) return 'damaged';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = readStyles(files.get(`${folder}styles.xml`), prefix);
  const lists = readNumbering(files.get(`${folder}numbering.xml`), prefix, styles);
  return readDocumentPart({ document, prefix, styles, lists }) ?? 'damaged';
}

/** Unpacked, of one part: a report takes less than a hundredth. */
const LARGEST_PART = 48 * 1024 * 1024;

const RELATIONS = '_rels/.rels';

interface Package {
  main: string;
  document: string;
  files: ReadonlyMap<string, string>;
}

function unzip(bytes: Uint8Array): Package | ReasonCode {
  try {
    const relations = unpack(bytes, (name) => name === RELATIONS);
    const main = findMain(relations.get(RELATIONS));
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const wanted = new Set([main, `${folder}styles.xml`, `${folder}numbering.xml`]);
    const files = unpack(bytes, (name) => wanted.has(name));
    const document = files.get(main);
    return document === undefined ? 'damaged' : { main, document, files };
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged';
  }
}

/** Never more bytes than the archive says itself, so that one which unpacks without end costs no more than the limit. */
function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  const unzipped = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      if (originalSize > LARGEST_PART) throw new TooLarge();
      return true;
    },
  });
  const files = new Map<string, string>();
  for (const [name, data] of Object.entries(unzipped)) files.set(name, decodeXml(data));
  return files;
}

class TooLarge extends Error {}

/** XML is in UTF-8 unless its first bytes say otherwise. */
function decodeXml(data: Uint8Array): string {
  const isUtf16 = (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff);
  const encoding = isUtf16 ? (data[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(data);
}

/** The part that is the document: `word/document.xml` in all but a few. */
function findMain(relations: string | undefined): string {
  let main = 'word/document.xml';
  if (relations === undefined) return main;
  readXml(relations, {
    open(_, { Type = '', Target = '' }) {
      if (/\/officeDocument$/.test(Type) && Target !== '') main = Target.replace(/^\//, '');
    },
  });
  return main;
}

/** The prefix of WordprocessingML, `w:` nearly always; the namespace is that of Transitional or of Strict. */
function findPrefix(document: string): string | undefined {
  const opening = document.slice(0, 20_000);
  const declared = NAMESPACE.exec(opening);
  return declared ? (declared[1] === undefined ? '' : `${declared[1]}:`) : undefined;
}

const NAMESPACE =
  /xmlns(?::([\w-]{1,40}))?\s{0,9}=\s{0,9}["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;
