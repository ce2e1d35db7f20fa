import { changeCell, renderHtml, type SampleReport, sampleReport } from '@gouji/testing';

const REPORT: SampleReport = sampleReport(7, { template: '2021', year: 2022 });
const TOTAL = 'applications.new.total';

/** A consistent report. */
export const GOOD = renderHtml(REPORT);

/** The same, with a total that is one too high. */
export const WRONG = renderHtml(changeCell(REPORT, TOTAL, REPORT.cells[TOTAL]! + 1));

/** A page that is no report. */
export const NOTICE =
  '<!DOCTYPE html><html><head><title>通知</title></head><body><p>定于下周一召开会议。</p></body></html>';

/** A page whose download broke off before its text. */
export const TRUNCATED = GOOD.slice(0, GOOD.indexOf('<body'));

export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
