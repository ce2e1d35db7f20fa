export { dayOf } from './day-of.ts';
export { type Explanation, explainCheck, type Term } from './explain-check.ts';
export { FindingDetail, type FindingDetailProps } from './finding-detail.tsx';
export { type Group, groupFindings } from './group-findings.ts';
export type { Mark, Marks } from './mark.ts';
export { MarkForm, type MarkFormProps } from './mark-form.tsx';
export { ReportView, type ReportViewProps } from './report-view.tsx';
export { sayMark } from './say-mark.ts';
export { SeverityMark } from './severity-mark.tsx';
