import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  changeCell,
  findPdfLook,
  renderDocx,
  renderHtml,
  renderPdf,
  sampleDrafts,
  sampleReport,
} from '@gouji/testing';
import { WRONG, WRONG_CELL } from './fixtures.ts';

const report = changeCell(sampleReport(7, { template: '2021', year: 2022 }), WRONG_CELL, WRONG);

/** Files with one wrong cell that a page links to, and the number that it prints. */
export const VIEWER_FILES: readonly { name: string; bytes: Buffer; wrong: string }[] = [
  { name: '年报.pdf', bytes: Buffer.from(renderPdf(report, findPdfLook('Word'))), wrong: String(WRONG) },
  { name: '年报.docx', bytes: Buffer.from(renderDocx(report)), wrong: String(WRONG) },
  wrongDoc(),
];

/** A page of the government that links to them. */
export const LINKS = renderHtml(sampleReport(7, { template: '2021', year: 2022 })).replace(
  '</body>',
  `<p>${VIEWER_FILES.map(({ name }) => `<a href="/files/${name}">附件：${name}</a>`).join(' ')}</p></body>`,
);

/** As Word 97 saves it (by LibreOffice). */
function wrongDoc(): (typeof VIEWER_FILES)[0] {
  const file = new URL('../../../../packages/testing/fixtures/2-tracked-wrongCell.doc', import.meta.url);
  const { right, wrongCell } = sampleDrafts(sampleReport(2));
  const [, value] = Object.entries(wrongCell.cells).find(([id, own]) => own !== right.cells[id])!;
  return { name: '年报.doc', bytes: readFileSync(fileURLToPath(file)), wrong: String(value) };
}
