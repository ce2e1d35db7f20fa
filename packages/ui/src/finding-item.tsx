import {
  type Cell,
  type CellId,
  describeCell,
  type Finding,
  type Lang,
  type ReportContent,
  type ReportResult,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Calculations } from './calculations.tsx';
import { CellList } from './checked-lists.tsx';
import type { Mark } from './mark.ts';
import { MarkForm } from './mark-form.tsx';
import { RuleExplanation, type RulePage } from './rule-page.tsx';
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
  onCopy: (finding: Finding) => Promise<void>;
  onExplain: (rule: string) => Promise<RulePage | null>;
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
          <span class="g-message">{(open && finding.headline) || finding.message}</span>
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
  const place = describeCell(cell, report, lang);
  return (finding.headline ?? finding.message).includes(place) ? '' : place;
}

/** The one that is wrong, or that the finding is all about. */
function soleCell({ suspects, cells }: Finding): CellId | undefined {
  if (suspects.length > 0) return suspects.length === 1 ? suspects[0]!.cell : undefined;
  return cells.length === 1 ? cells[0] : undefined;
}

function Body(props: FindingItemProps): JSX.Element {
  const { finding, report, lang, mark, placed, onMark, onReveal, onCopy, onExplain } = props;
  return (
    <div class="g-finding-body">
      {finding.quote !== null && <blockquote class="g-quote">{finding.quote}</blockquote>}
      {!placed && <p class="g-why">{say(lang, 'unplacedWhy')}</p>}
      <Suggestions {...props} />
      {finding.remark && <p class="g-why">{finding.remark}</p>}
      <Calculations {...props} />
      {finding.quote !== null && <CellsOfText {...{ finding, report, lang, onReveal }} />}
      <RuleExplanation title={say(lang, 'explain')} rule={finding.rule} onExplain={onExplain} />
      <CopyButton lang={lang} onCopy={() => onCopy(finding)} />
      <MarkForm mark={mark} lang={lang} onMark={onMark} />
    </div>
  );
}

/** From a sentence to the cells that it speaks of. */
function CellsOfText({
  finding,
  report,
  lang,
  onReveal,
}: Pick<FindingItemProps, 'finding' | 'report' | 'lang' | 'onReveal'>): JSX.Element | null {
  const cells = finding.cells.flatMap((id): [CellId, Cell][] => {
    const cell = report.cells[id];
    return cell ? [[id, cell]] : [];
  });
  if (cells.length === 0) return null;
  return (
    <section class="g-calculation">
      <p class="g-calculation-title">{say(lang, 'cellsOfText')}</p>
      <CellList {...{ cells, report, lang, onReveal }} />
    </section>
  );
}

function CopyButton({ lang, onCopy }: { lang: Lang; onCopy: () => Promise<void> }): JSX.Element {
  const [isCopied, setCopied] = useState(false);
  return (
    <div class="g-actions">
      <button
        type="button"
        class="g-copy"
        onClick={() =>
          onCopy().then(
            () => setCopied(true),
            () => {},
          )
        }
      >
        {say(lang, isCopied ? 'copied' : 'copy')}
      </button>
      <span class="g-visually-hidden" role="status">
        {isCopied && say(lang, 'copied')}
      </span>
    </div>
  );
}
