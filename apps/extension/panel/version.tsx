import type { Lang } from '@gouji/core';
import type { JSX } from 'preact';
import { browser } from '#imports';
import { say } from '../words.ts';

/** Which version this is, and where to write about it: the extension's own page in the store that it came from. */
export function Version({ lang }: { lang: Lang }): JSX.Element {
  const { version } = browser.runtime.getManifest();
  return (
    <p class="panel-version">
      {say(lang, 'version', { version })}
      {' · '}
      <a href={storePage(browser.runtime.getURL('/sidepanel.html'))} target="_blank" rel="noreferrer">
        {say(lang, 'feedback')}
      </a>
    </p>
  );
}

function storePage(own: string): string {
  const { protocol } = new URL(own);
  const id = encodeURIComponent(browser.runtime.id);
  if (protocol.startsWith('moz')) return `https://addons.mozilla.org/firefox/addon/${id}/reviews/`;
  return `https://chromewebstore.google.com/detail/${id}/support`;
}
