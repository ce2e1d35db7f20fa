export { arbitraryReport, arbitrarySeed } from './arbitrary-report.ts';
export { baseReport } from './base-report.ts';
export {
  changeCell,
  DASHES,
  type ExpectedCell,
  expectedCells,
  leaveUnwritten,
  misprintRow,
  patchReport,
  type ReportPatch,
  type Unwritten,
} from './change-report.ts';
export { type City, sampleCity } from './city/sample-city.ts';
export { completeCells } from './complete-cells.ts';
export { encodeGbk } from './examples/encode-gbk.ts';
export {
  EXAMPLES,
  type ExamplePage,
  type ExpectedFindings,
  exampleFile,
  exampleFolder,
  readExpected,
  renderExample,
} from './examples/examples.ts';
export { cellsOf, LARGE_CITY, SHUYANG, SUQIAN_REVIEWS } from './examples/figures.ts';
export { honestReport } from './honest/honest-report.ts';
export { PLANTED_FAULTS, type PlantedFault } from './honest/planted-faults.ts';
export { BREAKS, type Break, breakHtml } from './html/break-html.ts';
export { renderHtml } from './html/render-html.ts';
export { renderPage } from './html/render-page.ts';
export { lookAt } from './looks/apply-look.ts';
export { LOOK_GROUPS, type Look, type LookGroup, PLAIN } from './looks/look.ts';
export { findLook, LOOKS } from './looks/looks.ts';
export { mixLooks, sampleMix } from './looks/mix-looks.ts';
export { type MhtmlOptions, renderMhtml } from './mhtml/render-mhtml.ts';
export { type Example, parseExample } from './parse-example.ts';
export { findPdfLook, PDF_LOOKS, type PdfLook, UNRULED } from './pdf/pdf-looks.ts';
export { renderPdf } from './pdf/render-pdf.ts';
export { showText, writePdf } from './pdf/write-pdf.ts';
export {
  changeNumber,
  PROSE_PATTERNS,
  VARIED_PROSE,
  type WrittenNumber,
  type WrittenSentence,
  writeProse,
  writeSentence,
  writeVariedProse,
} from './prose/write-prose.ts';
export { makeRandom, type Random } from './random.ts';
export { BODY_KINDS, type Body, type BodyKind, sampleBody } from './sample-body.ts';
export { type SampleDrafts, sampleDrafts } from './sample-drafts.ts';
export {
  composeReport,
  type RowMisprint,
  type SampleOptions,
  type SampleReport,
  type SampleSection,
  sampleReport,
} from './sample-report.ts';
export { renderText } from './text/render-text.ts';
export { findTextLook, TEXT_LOOKS, type TextLook } from './text/text-looks.ts';
export { DOCX_LOOKS, type DocxLook } from './word/docx-looks.ts';
export { type DocxPage, sampleDocxPage } from './word/docx-page.ts';
export { renderDocx } from './word/render-docx.ts';
