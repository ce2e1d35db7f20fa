export { formatMarkdown, type MarkdownOptions, openMarkdown } from './markdown/format-markdown.ts';
export { isSpread } from './outline/is-spread.ts';
export type {
  FindingOutline,
  GroupOutline,
  Part,
  ReportOutline,
  SumLine,
  SuspectOutline,
  Tone,
} from './outline/outline.ts';
export { outlineReport } from './outline/outline-report.ts';
export { verdictOf } from './outline/verdict-of.ts';
export { withoutControls } from './outline/without-controls.ts';
export type { ReportWriter } from './report-writer.ts';
export { formatText, openText, type TextOptions } from './text/format-text.ts';
export { SEVERITY_WORDS } from './words/severity-words.ts';
export { WORDS, type Words } from './words/words.ts';
