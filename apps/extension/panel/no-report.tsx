import type { Lang } from '@gouji/core';
import type { JSX } from 'preact';
import { say } from '../words.ts';
import { injectReport } from '../worker/inject.ts';
import { AllowSite } from './side-lists.tsx';
import { refusalOf, type TabView } from './tab-view.ts';

/** Why there is nothing to show, and what the reader can do. */
export function NoReport({ view, lang }: { view: TabView; lang: Lang }): JSX.Element {
  const { access, tabId } = view;
  const refusal = refusalOf(view);
  const check = () => {
    if (tabId !== null) injectReport(tabId).catch(() => {});
  };
  return (
    <section class="panel-empty" role="status">
      <p>{refusal ?? say(lang, WORDS[access.kind])}</p>
      {access.kind === 'open' && refusal === null && (
        <button type="button" onClick={check}>
          {say(lang, 'checkAnyway')}
        </button>
      )}
      {access.kind === 'open' && access.site !== null && (
        <AllowSite site={access.site} tabId={tabId} lang={lang} />
      )}
    </section>
  );
}

const WORDS = {
  waiting: 'waiting',
  open: 'notReport',
  'needs-click': 'needsClick',
  'needs-file-access': 'needsFileAccess',
  internal: 'internal',
  closed: 'closed',
} as const;
