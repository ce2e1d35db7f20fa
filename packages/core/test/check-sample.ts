import { checkReport, type Finding, type ReportResult, readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { type Look, PLAIN, renderHtml, type SampleReport } from '@gouji/testing';

/** The result of a sample report, through its page. */
export function checkSample(report: SampleReport, look: Look = PLAIN): ReportResult {
  return checkReport(readTree(parseHtml(renderHtml(report, look)), parse5Adapter), { source: 'sample.html' });
}

/** What one rule finds in a sample report. */
export function findingsOf(rule: string, report: SampleReport, look: Look = PLAIN): Finding[] {
  const { status, findings } = checkSample(report, look);
  if (status !== 'checked') throw new Error(`the sample is ${status}`);
  return findings.filter((finding) => finding.rule === rule);
}
