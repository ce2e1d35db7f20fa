import type { Lang, ReportContent, ReportResult, Template } from '@gouji/core';
import type { Words } from '../words/words.ts';

/** A checked report, with what every part of the outline needs. */
export interface Reading {
  result: ReportResult;
  report: ReportContent;
  template: Template;
  lang: Lang;
  words: Words;
}
