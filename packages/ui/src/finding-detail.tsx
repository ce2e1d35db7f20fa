import type { CellId, Check, Finding, Lang, ReportContent } from '@gouji/core';
import type { JSX } from 'preact';
import { Calculations } from './calculations.tsx';
import { Suggestions } from './suggestions.tsx';

export interface FindingDetailProps {
  finding: Finding;
  report: ReportContent;
  /** Every check of the report. */
  checks: readonly Check[];
  lang: Lang;
  onOutline: (cells: readonly CellId[] | null) => void;
}

/** A finding explained: its words, what belongs where, and each broken identity as a sum written out. */
export function FindingDetail(props: FindingDetailProps): JSX.Element {
  const { message, headline = message, remark } = props.finding;
  return (
    <div class="g-detail">
      <p class="g-message">{headline}</p>
      <Suggestions {...props} />
      {remark && <p class="g-why">{remark}</p>}
      <Calculations {...props} />
    </div>
  );
}
