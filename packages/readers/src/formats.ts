import type { Format, Message, ReasonCode } from '@gouji/core';
import type { Content } from './content.ts';
import { isHtml } from './html/is-html.ts';
import { isMhtml } from './mhtml/is-mhtml.ts';
import type { Reader } from './reader.ts';

/** A kind of file: how it is told, who reads it, and what to say where nobody does. */
export type FormatEntry = {
  id: string;
  /** As a reader of `--help` knows it. */
  name: Message;
  /** Under which such files are mostly kept; they decide nothing. */
  extensions: readonly string[];
  /** By the content alone. */
  is(content: Content): boolean;
} & (
  | { format: Format; load(): Promise<Reader> }
  | {
      /** As results call it; null for what is never a report. */
      format: Format | null;
      load: null;
      reason: ReasonCode;
      /** What to do, instead of what the reason says; null where that says it. */
      advice: Message | null;
    }
);

/**
 * Every kind of file that is told, in the order in which they are tried. Detection, refusals, help, README and what a
 * user may choose derive from it. Readers are loaded when they are needed: the libraries of some are large.
 */
export const FORMATS: readonly FormatEntry[] = [
  {
    id: 'pdf',
    name: { zh: 'PDF', en: 'PDF' },
    extensions: ['pdf'],
    is: ({ start }) => start.slice(0, 1024).includes('%PDF-'),
    format: 'pdf',
    load: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  },
  {
    id: 'encrypted-zip',
    name: { zh: '加密的压缩文件', en: 'encrypted archives' },
    extensions: [],
    is: ({ isZip, bytes }) => isZip && (bytes[6]! & 1) === 1,
    format: null,
    load: null,
    reason: 'encrypted',
    advice: null,
  },
  {
    id: 'docx',
    name: { zh: 'Word（.docx）', en: 'Word (.docx)' },
    extensions: ['docx', 'docm'],
    is: (content) => content.hasFile('word/document'),
    format: 'docx',
    load: async () => (await import('./docx/read-docx.ts')).readDocx,
  },
  {
    id: 'ofd',
    name: { zh: 'OFD 版式文件', en: 'OFD' },
    extensions: ['ofd'],
    is: (content) => content.hasFile('OFD.xml'),
    ...refused({
      zh: '暂不支持 OFD，请在阅读软件里另存为 PDF，或用原来的 Word 文件核对。',
      en: 'OFD is not supported; please export it as PDF from your reader, or check the Word file that it was made from.',
    }),
  },
  {
    id: 'workbook',
    name: { zh: '电子表格', en: 'spreadsheets' },
    extensions: ['xlsx', 'xls', 'et'],
    is: (content) =>
      content.hasFile('xl/workbook') ||
      (!content.hasStream('WordDocument') && (content.hasStream('Workbook') || content.hasStream('Book'))),
    ...refused({
      zh: '这是电子表格，请核对年度报告本身（网页、Word 或 PDF），或将表格另存为网页（.html）后再核对。',
      en: 'This is a spreadsheet; please check the report itself (web page, Word or PDF), or save the sheet as a web page (.html).',
    }),
  },
  {
    id: 'slides',
    name: { zh: '演示文稿', en: 'slides' },
    extensions: ['pptx', 'ppt', 'dps'],
    is: (content) => content.hasFile('ppt/presentation') || content.hasStream('PowerPoint Document'),
    ...refused({
      zh: '这是演示文稿，请核对年度报告本身（网页、Word 或 PDF）。',
      en: 'These are slides; please check the report itself (web page, Word or PDF).',
    }),
  },
  {
    id: 'encrypted-office',
    name: { zh: '加密的 Office 文件', en: 'encrypted Office files' },
    extensions: [],
    is: (content) => content.hasStream('EncryptedPackage'),
    format: null,
    load: null,
    reason: 'encrypted',
    advice: null,
  },
  {
    id: 'doc',
    name: { zh: 'Word 97–2003（.doc）和 WPS 文字（.wps）', en: 'Word 97–2003 (.doc) and WPS Writer (.wps)' },
    extensions: ['doc', 'wps'],
    is: (content) => content.hasStream('WordDocument'),
    format: 'doc',
    load: async () => (await import('./doc/read-doc.ts')).readDoc,
  },
  {
    id: 'compound',
    name: { zh: '其他 OLE 文件', en: 'other OLE files' },
    extensions: [],
    is: ({ isCompound }) => isCompound,
    ...refused({
      zh: '不支持这种文件，请在原来的软件里另存为 .docx 或 PDF 后再核对。',
      en: 'This kind of file is not supported; please save it as .docx or PDF in the program that made it.',
    }),
  },
  {
    id: 'rtf',
    name: { zh: 'RTF', en: 'RTF' },
    extensions: ['rtf'],
    is: ({ start }) => start.startsWith('{\\rtf'),
    ...refused({
      zh: '暂不支持 RTF，请用 Word 或 WPS 另存为 .docx 后再核对。',
      en: 'RTF is not supported; please save it as .docx with Word or WPS.',
    }),
  },
  {
    id: 'office-xml',
    name: { zh: 'Office 2003 的 XML', en: 'XML of Office 2003' },
    extensions: ['xml'],
    is: ({ start }) => OFFICE_XML.test(start),
    ...refused({
      zh: '暂不支持 Office 2003 的 XML，请用 Word 或 WPS 另存为 .docx 后再核对。',
      en: 'XML of Office 2003 is not supported; please save it as .docx with Word or WPS.',
    }),
  },
  {
    id: 'picture',
    name: { zh: '图片', en: 'pictures' },
    extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'svg'],
    is: ({ start }) => hasSignature(start, PICTURES) || SVG.test(start),
    ...refused({
      zh: '这是图片，读不出数字，请使用文字版的年度报告（网页、Word 或 PDF）。',
      en: 'This is a picture, so no figure can be read; please use a version with text (web page, Word or PDF).',
    }),
  },
  {
    id: 'archive',
    name: { zh: '压缩文件', en: 'archives' },
    extensions: ['zip', 'rar', '7z', 'gz', 'tar'],
    is: ({ isZip, start }) => isZip || hasSignature(start, ARCHIVES),
    ...refused({
      zh: '这是压缩文件，请解压后核对里面的年度报告。',
      en: 'This is an archive; please unpack it and check the report in it.',
    }),
  },
  {
    id: 'other',
    name: { zh: '程序、PostScript 等', en: 'programs, PostScript and the like' },
    extensions: [],
    is: ({ start }) => hasSignature(start, OTHERS),
    format: null,
    load: null,
    reason: 'unsupported-format',
    advice: null,
  },
  {
    id: 'mhtml',
    name: { zh: '单个文件的网页（.mht、.mhtml）', en: 'web pages in one file (.mht, .mhtml)' },
    extensions: ['mht', 'mhtml'],
    is: ({ start }) => isMhtml(start),
    format: 'mhtml',
    load: async () => (await import('./mhtml/read-mhtml.ts')).readMhtml,
  },
  {
    id: 'html',
    name: { zh: '网页（.html）', en: 'web pages (.html)' },
    extensions: ['html', 'htm', 'xhtml', 'shtml'],
    is: (content) => !content.isGarbled && isHtml(content.text),
    format: 'html',
    load: async () => (await import('./html/read-html-bytes.ts')).readHtmlBytes,
  },
  {
    id: 'text',
    name: { zh: '纯文本和 Markdown（.txt、.md）', en: 'plain text and Markdown (.txt, .md)' },
    extensions: ['txt', 'md', 'markdown'],
    is: (content) => !content.isGarbled && content.text.trim() !== '',
    format: 'text',
    load: async () => (await import('./text/read-text-bytes.ts')).readTextBytes,
  },
];

function refused(advice: Message) {
  return { format: null, load: null, reason: 'unsupported-format', advice } as const;
}

/** Where the mark of a kind of file stands, and the mark. */
type Signature = readonly [offset: number, mark: string];

function hasSignature(start: string, signatures: readonly Signature[]): boolean {
  return signatures.some(([offset, mark]) => start.startsWith(mark, offset));
}

/** PNG, JPEG, GIF, WebP, BMP, TIFF, icon, HEIC and films. */
const PICTURES: readonly Signature[] = [
  [0, '\x89PNG\r\n'],
  [0, '\xff\xd8\xff'],
  [0, 'GIF87a'],
  [0, 'GIF89a'],
  [8, 'WEBP'],
  [6, '\0\0\0\0\x36\0\0\0'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [0, '\0\0\x01\0'],
  [4, 'ftyp'],
];

/** gzip, 7z, RAR, xz, bzip2, tar, an empty zip; archives of web pages. */
const ARCHIVES: readonly Signature[] = [
  [0, '\x1f\x8b\x08'],
  [0, '7z\xbc\xaf\x27\x1c'],
  [0, 'Rar!\x1a\x07'],
  [0, '\xfd7zXZ\0'],
  [0, 'BZh91AY&SY'],
  [257, 'ustar'],
  [0, 'PK\x05\x06'],
  [0, 'bplist00'],
  [0, 'WARC/1.'],
];

const OTHERS: readonly Signature[] = [
  [0, '%!PS'],
  [0, '\x7fELF'],
];

const SVG =
  /^(?:\xef\xbb\xbf)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!DOCTYPE svg[^>]{0,200}>\s{0,99})?<svg[\s>]/i;
const OFFICE_XML = /^(?:\xef\xbb\xbf)?\s{0,99}<\?xml[^>]{0,200}>\s{0,99}<\?mso-application/;
