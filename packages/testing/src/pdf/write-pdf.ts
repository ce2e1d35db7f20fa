import { encodeGbk } from '../examples/encode-gbk.ts';
import type { PdfLook } from './pdf-looks.ts';

/** The instructions of one page. */
export type PageStream = string[];

/** A PDF of these pages, in one Chinese font that is not embedded. */
export function writePdf(
  pages: readonly PageStream[],
  { page: [width, height], encoding }: PdfLook,
): Uint8Array {
  const kids = pages.map((_, i) => `${FIRST_PAGE + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500] ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 ' +
      '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((stream, i) => {
      const content = stream.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ` +
          `/Resources << /Font << /F1 3 0 R >> >> /Contents ${FIRST_PAGE + 2 * i + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assemble(objects);
}

/** The number of the object of the first page. */
const FIRST_PAGE = 6;

function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + xref + trailer, (char) => char.charCodeAt(0));
}

/** The instruction that shows a text at a place. */
export function showText(text: string, x: number, y: number, size: number, { encoding }: PdfLook): string {
  const bytes = encoding === 'GBK-EUC-H' ? [...encodeGbk(text)] : utf16(text);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `BT /F1 ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${hex}> Tj ET`;
}

function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => [
    unit >> 8,
    unit & 255,
  ]);
}

/** Of a text, in the unit of its size: letters of ASCII are half as wide as others. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char <= '~' ? 0.5 : 1), 0);
}
