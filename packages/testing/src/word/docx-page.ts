import type { Random } from '../random.ts';

/** How a Word document is set, for a program that prints it. */
export interface DocxPage {
  /** In twentieths of a point. */
  size: readonly [width: number, height: number];
  margin: number;
  font: string;
  /** Of the text and of the tables, in half points. */
  fontSizes: readonly [text: number, table: number];
  /** A row may be cut by the end of a page. */
  cut: boolean;
  /** The head of a table stands again on each page. */
  repeated: boolean;
  /** Of a column of labels, as a multiple of one of values. */
  labels: number;
  /** Lines part the cells. */
  ruled: boolean;
  /** A line stands at the head of each page, its number at the foot. */
  furniture: boolean;
}

/** A4, B5 and A3. */
const SIZES = [
  [11_906, 16_838],
  [10_318, 14_570],
  [16_838, 23_811],
] as const;
/** Where one is missing, the program takes another. */
const FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'WenQuanYi Zen Hei', 'AR PL UMing CN'];

/** Three sizes of paper, four fonts; pages end at other rows in each. */
export function sampleDocxPage(random: Random): DocxPage {
  const cut = random.chance(0.6);
  return {
    size: random.pick(SIZES),
    margin: random.integer(700, 1200),
    font: random.pick(FONTS),
    fontSizes: [random.integer(24, 32), random.integer(15, 21)],
    cut,
    // LibreOffice loses rows of a table that does both.
    repeated: !cut && random.chance(0.5),
    labels: random.integer(2, 3),
    ruled: true,
    furniture: random.chance(0.7),
  };
}

/** The properties of its one section. */
export function sectionOf(page: DocxPage | undefined): string {
  if (!page) return '<w:pgSz w:w="11906" w:h="16838"/>';
  const { size, margin, furniture } = page;
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ');
  const parts = furniture
    ? '<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
    : '';
  return `${parts}<w:pgSz w:w="${size[0]}" w:h="${size[1]}"/><w:pgMar ${sides} w:header="400" w:footer="400" w:gutter="0"/>`;
}

/** The font of everything, and the size of what stands in tables. */
export function stylesOf(page: DocxPage | undefined): string {
  if (!page) return '';
  const [text, table] = page.fontSizes;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${page.font}" w:hAnsi="${page.font}" w:eastAsia="${page.font}"/>` +
    `<w:sz w:val="${text}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:rPr><w:sz w:val="${table}"/></w:rPr></w:style>`
  );
}

/** The properties of a paragraph of prose: its first line is set in by two characters. */
export function proseOf(page: DocxPage | undefined): string {
  if (!page) return '';
  const size = page.fontSizes[0] * 10;
  return `<w:pPr><w:spacing w:line="${Math.round(size * 1.6)}" w:lineRule="exact"/><w:ind w:firstLine="${size * 2}"/></w:pPr>`;
}

/** The properties of a table. */
export function tableOf(page: DocxPage | undefined): string {
  if (!page) return '<w:tblW w:w="9000" w:type="dxa"/>';
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const lines = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);
  return (
    `<w:tblStyle w:val="T"/><w:tblW w:w="${page.size[0] - 2 * page.margin}" w:type="dxa"/>` +
    (page.ruled ? `<w:tblBorders>${lines.join('')}</w:tblBorders>` : '')
  );
}

/** How wide the columns of a table are, of which some hold values. */
export function columnsOf(page: DocxPage | undefined, holdsValues: readonly boolean[]): number[] {
  if (!page) return holdsValues.map(() => Math.floor(9000 / holdsValues.length));
  const shares = holdsValues.map((holds) => (holds ? 1 : page.labels));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor(((page.size[0] - 2 * page.margin) * share) / all));
}

/** The properties of a row. */
export function rowOf(page: DocxPage | undefined, isHead: boolean): string {
  if (!page) return '';
  const properties = (page.cut ? '' : '<w:cantSplit/>') + (isHead && page.repeated ? '<w:tblHeader/>' : '');
  return properties && `<w:trPr>${properties}</w:trPr>`;
}

/** What stands at the head and at the foot of every page. */
export const HEAD = '<w:p><w:r><w:t>政府信息公开工作年度报告</w:t></w:r></w:p>';
export const FOOT =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>';
