import {
  type CellId,
  describeCell,
  type Finding,
  type Lang,
  type ReportContent,
  type ReportResult,
  templateOf,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Calculations } from './calculations.tsx';
import { headlineOf } from './headline.ts';
import type { Mark } from './mark.ts';
import { MarkForm } from './mark-form.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { Suggestions } from './suggestions.tsx';
import { say } from './words.ts';

export interface FindingItemProps {
  finding: Finding;
  report: ReportContent;
  checks: ReportResult['checks'];
  lang: Lang;
  mark: Mark | undefined;
  open: boolean;
  /** False where the page has no place to point at. */
  placed: boolean;
  onToggle: () => void;
  onOutline: (cells: readonly CellId[] | null) => void;
  onReveal: (cell: CellId) => void;
  /** Null takes the mark back. */
  onMark: (state: Mark['state'] | null, reason: string) => void;
}

/** One finding of the list; opened, it shows its calculation with every cell. */
export function FindingItem(props: FindingItemProps): JSX.Element {
  const { finding, report, lang, mark, open, placed, onToggle } = props;
  const item = useRef<HTMLLIElement>(null);
  // What was opened elsewhere may stand far down the list.
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} class={open ? 'g-finding g-open' : 'g-finding'} data-finding={finding.id}>
      <button type="button" class="g-finding-head" aria-expanded={open} onClick={onToggle}>
        <SeverityMark severity={finding.severity} />
        <span class="g-finding-text">
          <span class="g-finding-place">
            <span class="g-severity">{WORDS[lang].severity[finding.severity]}</span>{' '}
            {placeOf(finding, report, lang)}
          </span>
          <span class="g-message">{open ? headlineOf(finding).headline : finding.message}</span>
          {mark && !open && <span class="g-tag">{say(lang, mark.state)}</span>}
          {!placed && <span class="g-tag">{say(lang, 'unplaced')}</span>}
        </span>
      </button>
      {open && <Body {...props} />}
    </li>
  );
}

function placeOf(finding: Finding, report: ReportContent, lang: Lang): string {
  const cell = soleCell(finding);
  if (cell === undefined || finding.quote !== null) return '';
  const place = describeCell(cell, templateOf(report), lang);
  return headlineOf(finding).headline.includes(place) ? '' : place;
}

/** The one that is wrong, or that the finding is all about. */
function soleCell({ suspects, cells }: Finding): CellId | undefined {
  if (suspects.length > 0) return suspects.length === 1 ? suspects[0]!.cell : undefined;
  return cells.length === 1 ? cells[0] : undefined;
}

function Body(props: FindingItemProps): JSX.Element {
  const { finding, lang, mark, placed, onMark } = props;
  const { remark } = headlineOf(finding);
  return (
    <div class="g-finding-body">
      {finding.quote !== null && <blockquote class="g-quote">{finding.quote}</blockquote>}
      {!placed && <p class="g-why">{say(lang, 'unplacedWhy')}</p>}
      <Suggestions {...props} />
      {remark !== null && <p class="g-why">{remark}</p>}
      <Calculations {...props} />
      <MarkForm mark={mark} lang={lang} onMark={onMark} />
    </div>
  );
}
