import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { withoutControls } from '../outline/without-controls.ts';
import type { Paper, PaperBlock, PaperTable } from '../papers/paper.ts';

/** Papers as one Word document, each beginning a page; plain paragraphs and tables, so that all of it can be edited. */
export async function packPapers(papers: readonly Paper[], creator: string): Promise<Uint8Array> {
  const document = new Document({
    creator,
    styles: { default: { document: { run: { font: FONTS.body, size: points(16) } } } },
    sections: papers.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Text, headings and titles of official documents (GB/T 9704); what a machine lacks it replaces. */
const FONTS = {
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '黑体' },
};

interface Sizes {
  title: number;
  text: number;
  table: number;
  /** Of a line, in points. */
  line: number;
  margins: { top: number; bottom: number; left: number; right: number };
}

const LOOKS: Readonly<Record<Paper['look'], Sizes>> = {
  letter: {
    title: 22,
    text: 16,
    table: 10.5,
    line: 28,
    margins: { top: 37, bottom: 35, left: 28, right: 26 },
  },
  sheet: {
    title: 18,
    text: 10.5,
    table: 10.5,
    line: 16,
    margins: { top: 18, bottom: 15, left: 20, right: 20 },
  },
};

function sectionOf({ look, blocks }: Paper): ISectionOptions {
  const sizes = LOOKS[look];
  const { top, bottom, left, right } = sizes.margins;
  return {
    properties: {
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: {
          top: convertMillimetersToTwip(top),
          bottom: convertMillimetersToTwip(bottom),
          left: convertMillimetersToTwip(left),
          right: convertMillimetersToTwip(right),
        },
        pageNumbers: { start: 1 },
      },
    },
    ...(look === 'letter' ? { footers: { default: pageNumber() } } : {}),
    children: blocks.flatMap((block) => draw(block, sizes)),
  };
}

function pageNumber(): Footer {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: points(14) });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function draw(block: PaperBlock, sizes: Sizes): (Paragraph | Table)[] {
  if (block.kind === 'table') return [...(block.isForm ? [gap()] : []), drawTable(block, sizes), gap()];
  if (block.kind === 'signature')
    return block.lines.map((line, i) =>
      text(line, sizes, { alignment: AlignmentType.RIGHT, before: i === 0 ? 40 : 0 }),
    );
  switch (block.kind) {
    case 'title':
      return [
        text(block.text, sizes, {
          alignment: AlignmentType.CENTER,
          size: sizes.title,
          font: FONTS.heading,
          after: 14,
        }),
      ];
    case 'heading':
      return [
        text(block.text, sizes, {
          font: FONTS.heading,
          indent: sizes.text > 12,
          before: sizes.text > 12 ? 0 : 6,
        }),
      ];
    case 'paragraph':
      return [text(block.text, sizes, { alignment: AlignmentType.JUSTIFIED, indent: sizes.text > 12 })];
    case 'addressee':
      return [text(block.text, sizes, {})];
    case 'note':
      return [text(block.text, sizes, { size: 9 })];
  }
}

interface TextLook {
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  size?: number;
  font?: typeof FONTS.body;
  /** Two characters, as Chinese paragraphs begin. */
  indent?: boolean;
  before?: number;
  after?: number;
}

function text(words: string, sizes: Sizes, look: TextLook): Paragraph {
  const { size = sizes.text, font = FONTS.body } = look;
  const line = Math.max(sizes.line, size * 1.4);
  return new Paragraph({
    ...(look.alignment ? { alignment: look.alignment } : {}),
    ...(look.indent ? { indent: { firstLine: points(size) * 20 } } : {}),
    spacing: { ...exactly(line), before: (look.before ?? 0) * 20, after: (look.after ?? 0) * 20 },
    children: words.split('\n').map((own, i) => {
      return new TextRun({ text: clean(own), font, size: points(size), ...(i > 0 ? { break: 1 } : {}) });
    }),
  });
}

function gap(): Paragraph {
  return new Paragraph({ spacing: exactly(8) });
}

function exactly(line: number) {
  return { line: line * 20, lineRule: LineRuleType.EXACT };
}

function drawTable({ header, widths, rows, isForm }: PaperTable, sizes: Sizes): Table {
  const { left, right } = sizes.margins;
  const width = convertMillimetersToTwip(210 - left - right);
  const columnWidths = widths.map((share) => Math.round((width * share) / 100));
  const drawRow = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      ...(isForm ? { height: { value: 560, rule: 'atLeast' as const } } : {}),
      children: cells.map((cell, i) =>
        drawCell(cell, { width: columnWidths[i]!, isHeader, size: sizes.table }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    rows: [...(header ? [drawRow(header, true)] : []), ...rows.map((row) => drawRow(row, false))],
  });
}

function drawCell(
  words: string,
  { width, isHeader, size }: { width: number; isHeader: boolean; size: number },
): TableCell {
  const run = new TextRun({
    text: clean(words),
    font: isHeader ? FONTS.heading : FONTS.body,
    size: points(size),
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ ...(isHeader ? { alignment: AlignmentType.CENTER } : {}), children: [run] })],
  });
}

/** Word counts halves of points. */
function points(size: number): number {
  return size * 2;
}

/** What XML cannot hold becomes U+FFFD. */
function clean(words: string): string {
  return withoutControls(words).replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
}
