import {
  type CellId,
  type Finding,
  type Lang,
  type ReportContent,
  type ReportResult,
  RULES,
} from '@gouji/core';
import type { Overlay } from '@gouji/overlay';
import { type Mark, ReportView, type RulePage } from '@gouji/ui';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Actions } from './actions.tsx';
import type { Checked, Opened } from './open-document.ts';
import { Page } from './page.tsx';
import { say } from './words.ts';
import type { WorkbenchProps } from './workbench.tsx';

export type ReviewProps = WorkbenchProps & { opened: Opened; checked: Checked };

/** The document with its marks, and beside it everything there is to say. */
export function Review(props: ReviewProps): JSX.Element {
  const { lang, opened, checked, marksOf } = props;
  const { result, places } = checked;
  const marks = useMemo(() => marksOf(result), [marksOf, result]);
  const onMark = (finding: string, state: Mark['state'] | null, reason: string) =>
    props.onMark(result, finding, { state, reason });
  const overlay = useRef<Overlay | null>(null);
  const panel = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [wanted, setWanted] = useState<{ finding: string } | null>(null);
  const [isHidden, setHidden] = useState(false);
  useStepKeys(overlay);
  // What was open may have been mended.
  const isOpen = result.findings.some(({ id }) => id === open);
  const shown = useMemo(
    () => result.findings.filter(({ id }: Finding) => marks[id]?.state !== 'cleared'),
    [result, marks],
  );
  const { drawing } = opened;
  // Where there is nothing beside it, it is what the page is about.
  const Side = drawing ? 'aside' : 'main';
  const hasPlace = ({ id, cells }: Finding) =>
    places.quotes.has(id) || cells.some((cell) => places.cells.has(cell));
  const show = (finding: string | null) => {
    setOpen(finding);
    setHidden(false);
    overlay.current?.conceal();
    setWanted(finding === null ? null : { finding });
  };
  // Once it has grown: in a narrow window the panel stands above the document, and moves it.
  useEffect(() => {
    if (wanted && shown.some(({ id }) => id === wanted.finding))
      setHidden(overlay.current?.revealFinding(wanted.finding) === false);
  }, [wanted]);
  const select = (finding: string) => {
    setOpen(finding);
    setHidden(false);
  };
  const reveal = (cell: CellId) => setHidden(overlay.current?.revealCell(cell) === false);
  return (
    <div class={drawing ? 'v-review' : 'v-review v-alone'}>
      {drawing && (
        <div class="v-side">
          <Page
            root={drawing.root}
            view={{ shown, result, places, marks, lang, theme: props.theme }}
            overlay={overlay}
            listener={{ onSelect: select, onMark }}
          />
          <button type="button" class="v-back" onClick={() => goTo(panel.current)}>
            {say(lang, 'toPanel')}
          </button>
        </div>
      )}
      <Side ref={panel} class="v-panel" aria-label={say(lang, 'panel')} tabIndex={-1}>
        {isHidden && (
          <p class="v-note" role="status">
            {say(lang, 'notVisible')}
          </p>
        )}
        {result.report ? (
          <ReportView
            result={result as ReportResult & { report: ReportContent }}
            lang={lang}
            placed={new Set(result.findings.filter(hasPlace).map(({ id }) => id))}
            marks={marks}
            open={isOpen ? open : null}
            onOpen={show}
            onOutline={(cells) => overlay.current?.outline(cells)}
            onReveal={reveal}
            onMark={onMark}
            onCopy={({ message }) => navigator.clipboard.writeText(`${result.source}\n${message}`)}
            onExplain={async (id) => summaryOf(id, lang)}
          />
        ) : (
          <NotChecked result={result} lang={lang} />
        )}
        <footer class="v-foot">
          <Actions result={result} lang={lang} version={props.version} />
          {drawing && result.report && <p class="g-why">{say(lang, 'keyboard')}</p>}
        </footer>
      </Side>
    </div>
  );
}

function summaryOf(id: string, lang: Lang): RulePage | null {
  const rule = RULES.find((one) => one.id === id);
  return rule ? { summary: rule.summary[lang], parts: [] } : null;
}

function goTo(panel: HTMLElement | null): void {
  panel?.scrollIntoView({ block: 'start' });
  panel?.focus({ preventScroll: true });
}

function NotChecked({ result, lang }: { result: ReportResult; lang: Lang }): JSX.Element {
  return (
    <section class="v-refusal" role="status">
      <h2>{say(lang, 'notChecked')}</h2>
      <p>{result.reason?.message}</p>
    </section>
  );
}

/** As on a page of the web. */
function useStepKeys(overlay: { current: Overlay | null }): void {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (!event.altKey || !event.shiftKey) return;
        const by = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : null;
        if (by === null) return;
        event.preventDefault();
        overlay.current?.step(by);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [overlay]);
}
