export { stringifyReport } from './json/stringify-report.ts';
export type { Expected, RollCall } from './ledger/roll-call.ts';
export type { MendedFinding, SecondRound } from './ledger/second-round.ts';
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
export type { Deduction, Scoring } from './scoring/scoring.ts';
export { diffPage } from './series/diff-page.ts';
export { draftCorrection } from './series/draft-correction.ts';
export { type Compared, formatDiff } from './series/format-diff.ts';
export { formatSeries, type SeriesTextOptions } from './series/format-series.ts';
export { type SeriesPageOptions, seriesPage } from './series/series-page.ts';
export { formatText, openText, type TextOptions } from './text/format-text.ts';
export { CATEGORY_WORDS } from './words/category-words.ts';
export { SEVERITY_WORDS } from './words/severity-words.ts';
export { WORDS, type Words } from './words/words.ts';
export type { Reports, Write, WriteOptions } from './write.ts';
export { WRITERS, type Writer, type WriterName, writerOf } from './writers.ts';
