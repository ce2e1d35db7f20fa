import { lookAt, printTables } from '../looks/apply-look.ts';
import { PLAIN } from '../looks/look.ts';
import type { SampleReport } from '../sample-report.ts';
import { findPdfLook, type PdfLook } from './pdf-looks.ts';
import { setTable } from './set-table.ts';
import { Typesetter } from './typesetter.ts';
import { showText, widthOf, writePdf } from './write-pdf.ts';

/**
 * The report as a PDF; the same for the same report and look.
 *
 * @param lead how far down the first page it begins, in points, so that pages end at other rows
 */
export function renderPdf(report: SampleReport, look: PdfLook = findPdfLook('Word'), lead = 0): Uint8Array {
  const looked = lookAt(report, PLAIN);
  const setter = new Typesetter(look);
  setter.move(lead);
  const [size] = look.sizes;
  setter.centred(looked.title, size * 1.35);
  setter.move(size);
  for (const text of looked.preamble) setter.paragraph(text);
  for (const { heading, paragraphs, tables } of looked.sections) {
    setter.paragraph(heading);
    for (const text of paragraphs) setter.paragraph(text);
    for (const table of printTables(looked, tables, PLAIN)) {
      for (const text of table.before) setter.paragraph(text);
      setTable(table, setter);
      setter.move(size);
    }
  }
  addFurniture(setter, looked);
  return writePdf(setter.pages, look);
}

function addFurniture({ pages, look }: Typesetter, { body, year }: SampleReport): void {
  if (look.furniture === 'none') return;
  const [width, height] = look.page;
  pages.forEach((page, i) => {
    const number = `- ${i + 1} -`;
    page.push(showText(number, (width - widthOf(number) * 10) / 2, look.margin / 2, 10, look));
    if (look.furniture === 'number') return;
    page.push(showText(`${body.name}${year}年度报告`, look.margin, height - look.margin / 2, 9, look));
    page.push(
      showText(`第${i + 1}页 共${pages.length}页`, width - look.margin - 80, look.margin / 2, 9, look),
    );
  });
}
