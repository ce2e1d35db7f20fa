export { type CheckOptions, checkDocument, checkReport, type Places } from './check.ts';
export type { Passage } from './claims/claim.ts';
export { describeDoubt } from './claims/doubts/describe-doubt.ts';
export { vocabulary } from './claims/words/vocabulary.ts';
export type {
  Block,
  DocumentTitle,
  Heading,
  Image,
  Link,
  Meta,
  Origin,
  Paragraph,
  Run,
  Table,
  TableCell,
  TextLine,
} from './document/blocks.ts';
export { foldRadicals } from './document/fold-radicals.ts';
export { foldTraditional } from './document/fold-traditional.ts';
export { readText } from './document/read-text.ts';
export { readSnapshot, readTree } from './document/read-tree.ts';
export { type Snapshot, saysHidden, saysStruck, type TreeNode, takeSnapshot } from './document/snapshot.ts';
export { type DomNode, domAdapter, type TreeAdapter } from './document/tree.ts';
export { describeCell, describeNumber, describeRow, describeTable } from './findings/describe-cell.ts';
export { describeIdentity } from './findings/describe-identity.ts';
export type { PlaceOf } from './findings/place-result.ts';
export { type ReasonCode, refuseDocument } from './findings/refuse-document.ts';
export { type Listed, listReports } from './report/recognize/list-reports.ts';
export type { Prose } from './report/report.ts';
export {
  type CellId,
  type Column,
  cellId,
  cellIds,
  findCell,
  type Identity,
  type IdentityKind,
  identities,
  type Label,
  type Row,
  TABLE_IDS,
  type TableId,
  type TableTemplate,
  TEMPLATES,
  type Template,
  templateOf,
} from './report/template.ts';
export { categoryOf } from './rules/category-of.ts';
export { RULES } from './rules/registry.ts';
export type { Lang, Message, Rule } from './rules/rule.ts';
export { describeSlip } from './rules/slip-words.ts';
export type {
  Category,
  Cell,
  CellState,
  Check,
  Claim,
  Decision,
  Finding,
  Format,
  Localisation,
  Open,
  OtherReport,
  Outcome,
  Place,
  Reason,
  ReportContent,
  ReportResult,
  ReportSection,
  Result,
  Severity,
  Slip,
  Summary,
  Suspect,
  TableState,
  TemplateId,
  Verdict,
} from './schema.ts';
export { type BodyGroup, type BodyMap, parseBodyMap } from './series/bodies/body-map.ts';
export { type BodyName, readBodyName } from './series/bodies/body-name.ts';
export {
  checkSeries,
  type SeriesOptions,
  type SeriesReport,
  type SeriesResult,
} from './series/check-series.ts';
export type { ChangedPassage } from './series/diff/diff-prose.ts';
export {
  type ChangedCell,
  diffReports,
  type Fact,
  type ReadReport,
  type ReportDiff,
} from './series/diff/diff-reports.ts';
export { type PackedEntry, packEntry, unpackEntry } from './series/pack-entry.ts';
export type { ReportProse } from './series/prose/report-prose.ts';
export { type SharedSentence, sharedSentences } from './series/prose/shared-sentences.ts';
export { SERIES_RULES } from './series/registry.ts';
export { changedFigures, readEntry, type SeriesEntry } from './series/series-entry.ts';
export type { SeriesRule, Thresholds } from './series/series-rule.ts';
