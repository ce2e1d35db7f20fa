import type { CellId, Lang, ReportContent, ReportResult } from '@gouji/core';
import { type Mark, ReportView } from '@gouji/ui';
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
import { sendToTab } from './follow-tab.ts';
import { NoReport } from './no-report.tsx';
import { AllowSite, Attachments, ForeignFrames } from './side-lists.tsx';
import { reportsOf, type Selected, type TabView, unreadFrames } from './tab-view.ts';
import { useStored } from './use-stored.ts';
import { useTab } from './use-tab.ts';
import { Years } from './years.tsx';

/** The panel beside the page: everything that was found, checked and read. */
export function Panel(): JSX.Element | null {
  const stored = useStored();
  const { view, open, setOpen } = useTab();
  useLayoutEffect(() => {
    if (stored) applyAppearance(document.documentElement, stored.settings);
  }, [stored]);
  if (!stored) return null;
  const lang = languageOf(stored.settings);
  const reports = reportsOf(view);
  return (
    <main class="panel">
      <h1 class="g-visually-hidden">{say(lang, 'panel')}</h1>
      {reports.length === 0 && <NoReport view={view} lang={lang} />}
      {reports.map(([frameId, report]) => (
        <Frame
          key={`${view.tabId} ${frameId}`}
          {...{ view, frameId, report, lang, open, setOpen }}
          decisions={stored.decisions}
        />
      ))}
      <Attachments list={[...view.frames.values()].flatMap(({ attachments }) => attachments)} lang={lang} />
      <ForeignFrames addresses={unreadFrames(view)} tabId={view.tabId} lang={lang} />
      {reports.length > 0 && (
        <Foot view={view} reports={reports.map(([, { result }]) => result)} lang={lang} />
      )}
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
  const mark = (finding: string, state: Mark['state'] | null, reason: string) => {
    decide(report.result, finding, { state, reason }).catch(() => {});
  };
  return (
    <>
      {frameId !== 0 && (
        <p class="panel-frame">{say(lang, 'frame', { title: report.title || report.address })}</p>
      )}
      <Years reports={report.reports} lang={lang} onChoose={(index) => send({ kind: 'choose', index })} />
      {report.isRemoved && <p class="panel-note">{say(lang, 'marksRemoved')}</p>}
      {isHidden && (
        <p class="panel-note" role="status">
          {say(lang, 'notVisible')}
        </p>
      )}
      <ReportView
        result={report.result as ReportResult & { report: ReportContent }}
        lang={lang}
        placed={new Set(report.placed)}
        marks={ownMarks(decisions, report.result)}
        open={own}
        onOpen={show}
        onOutline={(cells: readonly CellId[] | null) => send({ kind: 'outline', cells })}
        onReveal={(cell) => reveal({ kind: 'reveal-cell', cell })}
        onMark={mark}
      />
    </>
  );
}

function Foot(props: { view: TabView; reports: readonly ReportResult[]; lang: Lang }): JSX.Element {
  const { view, reports, lang } = props;
  const { access } = view;
  return (
    <footer class="panel-foot">
      <Actions results={reports} lang={lang}>
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
