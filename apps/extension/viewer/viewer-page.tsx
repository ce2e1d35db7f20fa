import type { ReportResult } from '@gouji/core';
import { type Decided, Workbench } from '@gouji/viewer';
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '#imports';
import { applyAppearance } from '../apply-appearance.ts';
import { ownMarks } from '../decision.ts';
import { decide } from '../decisions.ts';
import { languageOf } from '../language-of.ts';
import { useStored } from '../panel/use-stored.ts';
import { DEFAULTS } from '../settings.ts';
import { nameOf, siteOf } from '../site.ts';
import { say } from '../words.ts';
import { fetchAttachment } from './fetch-attachment.ts';
import { readRequest } from './viewer-address.ts';

/** The workbench as a page of the extension: a file that a page links to, or one of this computer. */
export function ViewerPage(): JSX.Element | null {
  const stored = useStored();
  const request = useMemo(() => readRequest(location.search), []);
  const [mayFetch, allow] = useAccess(request?.address);
  useLayoutEffect(() => {
    if (stored) applyAppearance(document.documentElement, stored.settings);
  }, [stored]);
  const { settings = DEFAULTS, decisions = {} } = stored ?? {};
  const marksOf = useCallback((result: ReportResult) => ownMarks(decisions, result), [decisions]);
  if (!stored || mayFetch === null) return null;
  const lang = languageOf(settings);
  if (request && !mayFetch) {
    const site = nameOf(siteOf(request.address) ?? request.address);
    return (
      <main class="viewer-ask">
        <h1>{say(lang, 'panel')}</h1>
        <p>{say(lang, 'fetchWhy', { site })}</p>
        <button type="button" class="g-primary" onClick={allow}>
          {say(lang, 'fetchAllow', { site })}
        </button>
      </main>
    );
  }
  const mark = (result: ReportResult, finding: string, decided: Decided) => {
    decide(result, finding, decided).catch(() => {});
  };
  return (
    <Workbench
      lang={lang}
      theme={settings.theme}
      version={browser.runtime.getManifest().version}
      marksOf={marksOf}
      onMark={mark}
      {...(request && { initial: () => fetchAttachment(request, lang) })}
    />
  );
}

/** Whether an address may be fetched, null until that is known; and how to ask for it, within a click. */
function useAccess(address: string | undefined): [boolean | null, () => void] {
  const [mayFetch, setMayFetch] = useState<boolean | null>(address === undefined ? false : null);
  const site = address === undefined ? null : siteOf(address);
  const origins = site ? [site] : [];
  useEffect(() => {
    if (address !== undefined)
      browser.permissions.contains({ origins }).then(setMayFetch, () => setMayFetch(false));
  }, []);
  // Nothing may be awaited before, or the browser refuses.
  const allow = () => {
    browser.permissions.request({ origins }).then(setMayFetch, () => {});
  };
  return [mayFetch, allow];
}
