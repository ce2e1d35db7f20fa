import path from 'node:path';
import { type Lang, type ReportResult, refuseDocument } from '@gouji/core';

/** A picture that explains a report is told by its name alone: nothing in it can be read. */
export function asCompanion(result: ReportResult, lang: Lang): ReportResult {
  const { source, digest, format, reason } = result;
  if (!reason || !UNTOLD.has(reason.code) || !NAMES.test(path.basename(source))) return result;
  return { ...refuseDocument('companion', { source, lang, ...(format ? { format } : {}) }), digest };
}

const UNTOLD: ReadonlySet<string> = new Set([
  'scanned',
  'image-only',
  'not-a-report',
  'attachment-only',
  'unsupported-format',
]);

const NAMES = /图解|图文解读|文字解读|政策解读|一图读懂|一图看懂|年报解读|报告解读|公布情况|发布情况/;
