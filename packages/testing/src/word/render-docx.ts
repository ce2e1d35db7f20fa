import { strToU8, zipSync } from 'fflate';
import { printTables } from '../looks/apply-look.ts';
import { PLAIN } from '../looks/look.ts';
import { makeRandom } from '../random.ts';
import type { SampleReport } from '../sample-report.ts';
import { DOCX_LOOKS, type DocxLook } from './docx-looks.ts';
import { type DocxPage, FOOT, HEAD, proseOf, sectionOf, stylesOf } from './docx-page.ts';
import { NUMBERING, STYLES } from './docx-parts.ts';
import { renderDocxTable } from './render-docx-table.ts';
import { runOf } from './run-of.ts';

/** The report as a Word document, set for printing where a page is given; the same for the same report, look and page. */
export function renderDocx(
  report: SampleReport,
  look: DocxLook = DOCX_LOOKS[0]!,
  page?: DocxPage,
): Uint8Array {
  const random = makeRandom(report.seed, `docx of ${look.name}`);
  const paragraph = (text: string, properties = proseOf(page)): string =>
    look.paragraph(text, random, properties) ?? `<w:p>${properties}${runOf(text)}</w:p>`;
  const parts = [
    paragraph(report.title, '<w:pPr><w:jc w:val="center"/></w:pPr>'),
    ...report.preamble.map((text) => paragraph(text)),
  ];
  for (const section of report.sections) {
    parts.push(paragraph(section.heading), ...section.paragraphs.map((text) => paragraph(text)));
    for (const table of printTables(report, section.tables, PLAIN))
      parts.push(renderDocxTable(table, { look, random, page }), '<w:p/>');
  }
  return pack(parts.join(''), page);
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function pack(body: string, page: DocxPage | undefined): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      ['document.main', 'styles', 'numbering', 'header', 'footer']
        .map((part) => {
          const name = part.replace('.main', '');
          return `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${part}+xml"/>`;
        })
        .join('') +
      '</Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATION}/numbering" Target="numbering.xml"/>` +
      `<Relationship Id="rId3" Type="${RELATION}/header" Target="header.xml"/>` +
      `<Relationship Id="rId4" Type="${RELATION}/footer" Target="footer.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}<w:sectPr>${sectionOf(page)}</w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${stylesOf(page)}${STYLES}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${NUMBERING}</w:numbering>`,
    'word/header.xml': `<w:hdr ${W}>${HEAD}</w:hdr>`,
    'word/footer.xml': `<w:ftr ${W}>${FOOT}</w:ftr>`,
  };
  const zipped = Object.entries(files).map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(zipped), { mtime: '2025-01-01T00:00:00' });
}
