import type { CellId, Finding, Lang, ReportContent, ReportResult, Severity } from '@gouji/core';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EmptyCells, Fold, OpenList, PassedChecks, UncheckedList } from './checked-lists.tsx';
import { ClaimsList } from './claims-list.tsx';
import { Coverage } from './coverage.tsx';
import { FindingItem } from './finding-item.tsx';
import { groupFindings } from './group-findings.ts';
import type { Mark, Marks } from './mark.ts';
import { ReportHead } from './report-head.tsx';
import type { RulePage } from './rule-page.tsx';
import { SeverityFilter } from './severity-filter.tsx';
import { Verdict } from './verdict.tsx';
import { say } from './words.ts';

export interface ReportViewProps {
  /** Of a report that was checked. */
  result: ReportResult & { report: ReportContent };
  lang: Lang;
  /** The findings that have a place in the document shown beside; null where none is shown. */
  placed: ReadonlySet<string> | null;
  marks: Marks;
  /** The finding that is open. */
  open: string | null;
  onOpen: (finding: string | null) => void;
  /** These cells are to be outlined in the document; null ends it. */
  onOutline: (cells: readonly CellId[] | null) => void;
  onReveal: (cell: CellId) => void;
  /** Copies a finding as a sentence, wherever it can be pasted. */
  onCopy: (finding: Finding) => Promise<void>;
  /** What a rule says and goes by; null where nothing is known of it. */
  onExplain: (rule: string) => Promise<RulePage | null>;
  /** Null takes the mark back. */
  onMark: (finding: string, state: Mark['state'] | null, reason: string) => void;
}

/** Everything there is to say about one report. */
export function ReportView(props: ReportViewProps): JSX.Element {
  const { result, lang, marks, onOutline, onReveal } = props;
  const article = useRef<HTMLElement>(null);
  const marked = useRef<string | null>(null);
  // What was marked may stand in another list now: the focus goes with it.
  useLayoutEffect(() => {
    if (marked.current !== null) focusFinding(article.current!, marked.current);
    marked.current = null;
  }, [marks]);
  const { report, checks, summary } = result;
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(['error', 'warning', 'info']));
  const isCleared = ({ id }: Finding) => marks[id]?.state === 'cleared';
  const counted = result.findings.filter((finding) => !isCleared(finding));
  const visible = counted.filter(({ severity }) => shown.has(severity));
  const cleared = result.findings.filter(isCleared);
  const items: ReportViewProps = {
    ...props,
    onMark(finding, state, reason) {
      marked.current = finding;
      props.onMark(finding, state, reason);
    },
  };
  return (
    <article ref={article} class="g-report">
      <ReportHead report={report} lang={lang} />
      <Verdict result={result} cleared={cleared.length} lang={lang} />
      {counted.length > 0 && (
        <SeverityFilter
          findings={counted}
          shown={shown}
          lang={lang}
          onToggle={(severity) => setShown(toggled(shown, severity))}
        />
      )}
      {counted.length > 0 && visible.length === 0 && <p class="g-why">{say(lang, 'nothingShown')}</p>}
      {groupFindings(visible, report.template, lang).map((group) => (
        <section key={group.id} class="g-group">
          <h3>{group.title}</h3>
          <Grouped findings={group.findings} {...items} />
        </section>
      ))}
      <Fold title={say(lang, 'cleared')} count={cleared.length}>
        <Items findings={cleared} {...items} />
      </Fold>
      <UncheckedList {...{ checks, report, lang, onOutline, onReveal }} />
      <OpenList open={result.open} lang={lang} />
      <EmptyCells {...{ report, lang, onReveal }} />
      <ClaimsList {...{ report, lang, onReveal }} />
      <PassedChecks {...{ checks, report, lang, onOutline }} />
      <Coverage summary={summary} lang={lang} />
    </article>
  );
}

/** Or the heading of the list that it is folded into. */
function focusFinding(article: HTMLElement, id: string): void {
  const item = [...article.querySelectorAll<HTMLElement>('.g-finding')].find(
    ({ dataset }) => dataset.finding === id,
  );
  const fold = item?.closest('details:not([open])');
  (fold ?? item)?.querySelector<HTMLElement>('summary, button')?.focus();
}

function toggled(shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(shown);
  if (!next.delete(severity)) next.add(severity);
  return next;
}

/** Of each rule as many as somebody reads; the others behind a heading that counts them. */
function Grouped({ findings, ...props }: ReportViewProps & { findings: readonly Finding[] }): JSX.Element {
  const counts = new Map<string, number>();
  const more = new Map<string, Finding[]>();
  const shown = findings.filter((finding) => {
    const before = counts.get(finding.rule) ?? 0;
    counts.set(finding.rule, before + 1);
    if (before >= MOST) more.set(finding.rule, (more.get(finding.rule) ?? []).concat(finding));
    return before < MOST;
  });
  return (
    <>
      <Items findings={shown} {...props} />
      {[...more].map(([rule, list]) => (
        <Fold key={rule} title={say(props.lang, 'more')} count={list.length}>
          <Items findings={list} {...props} />
        </Fold>
      ))}
    </>
  );
}

const MOST = 50;

function Items({ findings, ...props }: ReportViewProps & { findings: readonly Finding[] }): JSX.Element {
  const { result, lang, marks, placed, open } = props;
  return (
    <ul class="g-findings">
      {findings.map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          report={result.report}
          checks={result.checks}
          lang={lang}
          mark={marks[finding.id]}
          open={open === finding.id}
          placed={placed === null || placed.has(finding.id)}
          onToggle={() => props.onOpen(open === finding.id ? null : finding.id)}
          onOutline={props.onOutline}
          onReveal={props.onReveal}
          onCopy={props.onCopy}
          onExplain={props.onExplain}
          onMark={(state, reason) => props.onMark(finding.id, state, reason)}
        />
      ))}
    </ul>
  );
}
