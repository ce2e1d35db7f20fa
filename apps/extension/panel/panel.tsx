import type { CellId, Finding, Lang, ReportContent, ReportResult } from '@gouji/core';
import { type Mark, type Marks, ReportView } from '@gouji/ui';
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { applyAppearance } from '../apply-appearance.ts';
import { type Decisions, ownMarks } from '../decision.ts';
import { decide } from '../decisions.ts';
import { languageOf } from '../language-of.ts';
import type { FrameMessage, FrameReport } from '../messages.ts';
import { say } from '../words.ts';
import { Actions } from './actions.tsx';
import { ChangedNote } from './changed-note.tsx';
import { describeFinding } from './copy-finding.ts';
import { sendToTab } from './follow-tab.ts';
import { NoReport } from './no-report.tsx';
import { PasteBox } from './paste-box.tsx';
import type { Decided } from './save-result.ts';
import { AllowSite, Attachments, ForeignFrames, Listed } from './side-lists.tsx';
import { reportsOf, type Selected, type TabView, unreadFrames } from './tab-view.ts';
import { useStored } from './use-stored.ts';
import { useTab } from './use-tab.ts';
import { Version } from './version.tsx';
import { Years } from './years.tsx';

/** The panel beside the page: everything that was found, checked and read. */
export function Panel(): JSX.Element | null {
  const stored = useStored();
  const { view, open, setOpen } = useTab();
  const [pasted, setPasted] = useState<ReportResult | null>(null);
  useLayoutEffect(() => {
    if (stored) applyAppearance(document.documentElement, stored.settings);
  }, [stored]);
  if (!stored) return null;
  const lang = languageOf(stored.settings);
  const reports = reportsOf(view);
  const { decisions } = stored;
  const results = [...reports.map(([, { result }]) => result), ...(pasted?.report ? [pasted] : [])];
  return (
    <main class="panel">
      <h1 class="g-visually-hidden">{say(lang, 'panel')}</h1>
      {reports.length === 0 && <NoReport view={view} lang={lang} />}
      {reports.map(([frameId, report]) => (
        <Frame
          key={`${view.tabId} ${frameId}`}
          {...{ view, frameId, report, lang, open, setOpen }}
          decisions={decisions}
        />
      ))}
      <Listed list={[...view.frames.values()].flatMap(({ listed }) => listed)} lang={lang} />
      <Attachments
        list={[...view.frames.values()].flatMap(({ attachments }) => attachments)}
        tabId={view.tabId}
        lang={lang}
      />
      <ForeignFrames addresses={unreadFrames(view)} tabId={view.tabId} lang={lang} />
      <PasteBox lang={lang} onChecked={(answer) => setPasted(answer?.result ?? null)} />
      <p class="panel-open">
        <a href="/viewer.html" target="_blank" rel="noreferrer">
          {say(lang, 'openViewer')}
        </a>
      </p>
      {pasted && <Pasted result={pasted} decisions={decisions} lang={lang} />}
      {results.length > 0 && (
        <Foot
          view={view}
          decided={results.map((result) => ({ result, marks: ownMarks(decisions, result) }))}
          lang={lang}
        />
      )}
      <Version lang={lang} />
    </main>
  );
}

interface FrameProps {
  view: TabView;
  frameId: number;
  report: FrameReport;
  lang: Lang;
  decisions: Decisions;
  open: Selected | null;
  setOpen: (open: Selected | null) => void;
}

function Frame({ view, frameId, report, lang, decisions, open, setOpen }: FrameProps): JSX.Element {
  const [isHidden, setHidden] = useState(false);
  const own = open?.frameId === frameId ? open.finding : null;
  // It may have been opened on the page, where it is to be seen.
  useLayoutEffect(() => setHidden(false), [own]);
  const send = (message: FrameMessage) =>
    view.tabId === null ? Promise.resolve(false) : sendToTab(view.tabId, message, frameId);
  const reveal = (message: FrameMessage) => {
    send(message).then((isSeen) => setHidden(!isSeen));
  };
  const show = (finding: string | null) => {
    setOpen(finding === null ? null : { frameId, finding });
    // In whichever frame something was shown before.
    if (view.tabId !== null) sendToTab(view.tabId, { kind: 'conceal' });
    if (finding !== null && report.placed.includes(finding)) reveal({ kind: 'reveal-finding', finding });
  };
  const marks = ownMarks(decisions, report.result);
  return (
    <>
      {frameId !== 0 && (
        <p class="panel-frame">{say(lang, 'frame', { title: report.title || report.address })}</p>
      )}
      <Years reports={report.reports} lang={lang} onChoose={(index) => send({ kind: 'choose', index })} />
      {report.changed && report.result.report && (
        <ChangedNote changed={report.changed} report={report.result.report} lang={lang} />
      )}
      {report.isRemoved && <p class="panel-note">{say(lang, 'marksRemoved')}</p>}
      {isHidden && (
        <p class="panel-note" role="status">
          {say(lang, 'notVisible')}
        </p>
      )}
      <ReportView
        {...sharedProps(report.result, marks, lang)}
        placed={new Set(report.placed)}
        open={own}
        onOpen={show}
        onOutline={(cells: readonly CellId[] | null) => send({ kind: 'outline', cells })}
        onReveal={(cell) => reveal({ kind: 'reveal-cell', cell })}
      />
    </>
  );
}

/** What was pasted has no page to point at. */
function Pasted({
  result,
  decisions,
  lang,
}: {
  result: ReportResult;
  decisions: Decisions;
  lang: Lang;
}): JSX.Element {
  const [open, setOpen] = useState<string | null>(null);
  if (!result.report) return <p class="panel-note">{result.reason?.message}</p>;
  return (
    <ReportView
      {...sharedProps(result, ownMarks(decisions, result), lang)}
      placed={null}
      open={open}
      onOpen={setOpen}
      onOutline={() => {}}
      onReveal={() => {}}
    />
  );
}

/** What a report is shown with, wherever it stands. */
function sharedProps(result: ReportResult, marks: Marks, lang: Lang) {
  return {
    result: result as ReportResult & { report: ReportContent },
    lang,
    marks,
    onMark(finding: string, state: Mark['state'] | null, reason: string) {
      decide(result, finding, { state, reason }).catch(() => {});
    },
    async onExplain(rule: string) {
      const { explainRule } = await import('./rule-pages.ts');
      return explainRule(rule, lang);
    },
    onCopy(finding: Finding) {
      const now = new Date().toISOString();
      const sentence = describeFinding(result, finding, { lang, mark: marks[finding.id], now });
      return navigator.clipboard.writeText(sentence);
    },
  };
}

function Foot(props: { view: TabView; decided: readonly Decided[]; lang: Lang }): JSX.Element {
  const { view, decided, lang } = props;
  const { access } = view;
  return (
    <footer class="panel-foot">
      <Actions decided={decided} lang={lang}>
        <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
          {say(lang, 'options')}
        </button>
        {access.kind === 'open' && access.site !== null && (
          <AllowSite site={access.site} tabId={view.tabId} lang={lang} />
        )}
      </Actions>
    </footer>
  );
}
