import { escapeHtml } from '../html/escape-html.ts';
import type { Random } from '../random.ts';
import { runOf } from './run-of.ts';

/** One way in which a draft is written in Word. */
export interface DocxLook {
  name: string;
  /** A paragraph of the text; null for the plain way. `properties` is its `w:pPr`. */
  paragraph(text: string, random: Random, properties: string): string | null;
  /** What a cell holds; null for the plain way. `group` counts the groups of rows that are numbered 1., 2. … */
  cell(text: string, random: Random, group: number): string | null;
  /** Rows that stand before a row and are struck out. */
  before?(random: Random): string;
}

const none = (): null => null;

export const DOCX_LOOKS: readonly DocxLook[] = [
  { name: 'plain', paragraph: none, cell: none },
  { name: 'numbered', paragraph: numberParagraph, cell: numberCell },
  { name: 'tracked', paragraph: trackParagraph, cell: trackCell, before: deletedRow },
  { name: 'split', paragraph: splitParagraph, cell: splitCell },
  { name: 'formatted', paragraph: formatParagraph, cell: formatCell },
];

/** Headings and rows numbered by Word, with tracked changes. */
const NUMBERED_AND_TRACKED: DocxLook = {
  name: 'numbered and tracked',
  paragraph: (text, random, properties) => numberParagraph(text) ?? trackParagraph(text, random, properties),
  cell: (text, random, group) => numberCell(text, random, group) ?? trackCell(text, random),
  before: deletedRow,
};

export function findDocxLook(name: string): DocxLook {
  const look = [...DOCX_LOOKS, NUMBERED_AND_TRACKED].find((one) => one.name === name);
  if (!look) throw new Error(`There is no look ${name}.`);
  return look;
}

/** Headings by a style that numbers itself, sub-headings by their own list. */
function numberParagraph(text: string): string | null {
  const heading = /^[一二三四五六]、(.*)$/.exec(text);
  if (heading) return `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${runOf(heading[1]!)}</w:p>`;
  const sub = /^（[一二三四五]）(.*)$/s.exec(text);
  return sub ? `<w:p>${list(1, 1)}${runOf(sub[1]!)}</w:p>` : null;
}

function numberCell(text: string, _random: Random, group: number): string | null {
  const item = /^\d\.(\D.*)$/s.exec(text);
  return item ? `<w:p>${list(group + 2, 0)}${runOf(item[1]!)}</w:p>` : null;
}

function list(id: number, level: number): string {
  return `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
}

const AUTHOR = 'w:id="1" w:author="审核" w:date="2025-01-08T00:00:00Z"';

/** A paragraph was put in before the words were parted by an end that is struck out. */
function trackParagraph(text: string, random: Random, properties: string): string | null {
  if (text.length < 2 || !random.chance(0.3)) return null;
  const at = random.integer(1, text.length - 1);
  const ended = `<w:pPr><w:rPr><w:del ${AUTHOR}/></w:rPr></w:pPr>`;
  return (
    `<w:p>${ended}<w:del ${AUTHOR}><w:r><w:delText>共收到9999件。</w:delText></w:r></w:del>${runOf(text.slice(0, at))}</w:p>` +
    `<w:p>${properties}<w:ins ${AUTHOR}>${runOf(text.slice(at))}</w:ins></w:p>`
  );
}

function trackCell(text: string, random: Random): string | null {
  if (!/^\d+$/.test(text) || !random.chance(0.4)) return null;
  const old = `<w:del ${AUTHOR}><w:r><w:delText>${random.integer(0, 99)}</w:delText></w:r></w:del>`;
  return `<w:p>${old}<w:ins ${AUTHOR}>${runOf(text)}</w:ins></w:p>`;
}

function deletedRow(random: Random): string {
  if (!random.chance(0.1)) return '';
  return `<w:tr><w:trPr><w:del ${AUTHOR}/></w:trPr><w:tc><w:p>${runOf('7')}</w:p></w:tc></w:tr>`;
}

/** Runs of spell checking, bookmarks, fields and old programs' copies stand between the characters. */
function splitParagraph(text: string, random: Random, properties: string): string {
  return `<w:p>${properties}${splitRuns(text, random)}</w:p>`;
}

function splitCell(text: string, random: Random): string {
  return `<w:p>${splitRuns(text, random)}</w:p>`;
}

function splitRuns(text: string, random: Random): string {
  if (text === '') return '';
  const at = random.integer(0, text.length);
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> FORMTEXT 9 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `${runOf(text.slice(at))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return (
    `<w:bookmarkStart w:id="0" w:name="a"/>${runOf(text.slice(0, at))}<w:proofErr w:type="spellStart"/>` +
    `<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏${escapeHtml(String(random.integer(0, 9)))}</w:t></w:r>${at % 2 === 0 ? field : runOf(text.slice(at))}<w:bookmarkEnd w:id="0"/>`
  );
}

/** As Word writes: every paragraph and run says how it looks, and in which session it was typed. */
function formatParagraph(text: string, random: Random, properties: string): string {
  const layout =
    '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/>';
  const owned = properties.replace('<w:pPr>', '').replace('</w:pPr>', '');
  return `<w:p ${session(random)}><w:pPr>${owned}${layout}<w:rPr>${FONT}</w:rPr></w:pPr>${formatRuns(text, random)}</w:p>`;
}

function formatCell(text: string, random: Random): string {
  const layout = '<w:pPr><w:widowControl/><w:jc w:val="center"/></w:pPr>';
  return `<w:p ${session(random)}>${layout}${text === '' ? '' : formatRuns(text, random)}</w:p>`;
}

const FONT =
  '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="宋体" w:hint="eastAsia"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>';

/** Latin digits and Chinese letters are runs of their own. */
function formatRuns(text: string, random: Random): string {
  const runs = text.match(/\d+|\D+/g) ?? [];
  return runs
    .map((one) => runOf(one).replace('<w:r>', `<w:r ${session(random)}><w:rPr>${FONT}</w:rPr>`))
    .join('');
}

function session(random: Random): string {
  const id = random.integer(0x100000, 0xffffff).toString(16).toUpperCase();
  return `w:rsidR="00${id}" w:rsidRDefault="00${id}"`;
}
