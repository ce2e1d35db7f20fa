import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  changeCell,
  DOCX_LOOKS,
  renderDocx,
  renderHtml,
  renderMhtml,
  renderText,
  sampleDrafts,
  sampleReport,
} from '@gouji/testing';

/** Stands nowhere else in the document. */
export const WRONG = '90817';
const WRONG_CELL = 'applications.partial.naturalPerson';

export const REPORT = changeCell(
  sampleReport(7, { template: '2021', year: 2022 }),
  WRONG_CELL,
  Number(WRONG),
);
export const page = renderHtml(REPORT);

/** The same report with one wrong cell, in every format that stands in cells. */
export const DOCUMENTS: readonly [name: string, bytes: Uint8Array][] = [
  ['报告.html', new TextEncoder().encode(page)],
  ['报告.docx', renderDocx(REPORT)],
  ['自动编号.docx', renderDocx(REPORT, DOCX_LOOKS[1])],
  [
    '报告.mhtml',
    renderMhtml(page, {
      charset: 'gb2312',
      transfer: 'quoted-printable',
      namesCharset: false,
      framed: false,
    }),
  ],
  ['报告.txt', new TextEncoder().encode(renderText(REPORT))],
];

/** A draft with tracked changes, as Word 97 saves it (by LibreOffice), and its wrong cell. */
export function wrongDoc(): { bytes: Uint8Array; cell: string; value: string } {
  const file = new URL('../../../../packages/testing/fixtures/2-tracked-wrongCell.doc', import.meta.url);
  const { right, wrongCell } = sampleDrafts(sampleReport(2));
  const [cell, value] = Object.entries(wrongCell.cells).find(([id, own]) => own !== right.cells[id])!;
  return { bytes: new Uint8Array(readFileSync(fileURLToPath(file))), cell, value: String(value) };
}
