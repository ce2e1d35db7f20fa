import type { Lang } from '@gouji/core';
import type { JSX } from 'preact';
import { browser } from '#imports';
import type { Attachment } from '../messages.ts';
import { nameOf, siteOf } from '../site.ts';
import { viewerAddress } from '../viewer/viewer-address.ts';
import { say } from '../words.ts';
import { injectReport } from '../worker/inject.ts';

/** Files that the page links to. */
export function Attachments({
  list,
  tabId,
  lang,
}: {
  list: readonly Attachment[];
  tabId: number | null;
  lang: Lang;
}): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <section class="g-side">
      <h2>{say(lang, 'attachments')}</h2>
      <p class="g-why">{say(lang, 'attachmentsWhy')}</p>
      <ul class="g-links">
        {list.map(({ text, address }) => (
          <li key={address}>
            {/^https?:\/\//.test(address) ? (
              <>
                <a href={address} target="_blank" rel="noreferrer">
                  {text}
                </a>{' '}
                <a
                  class="g-check"
                  href={viewerAddress({ address, tabId })}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={say(lang, 'checkNamed', { name: text })}
                >
                  {say(lang, 'checkAttachment')}
                </a>
              </>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The reports that the page lists, to be opened. */
export function Listed({ list, lang }: { list: readonly Attachment[]; lang: Lang }): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <section class="g-side">
      <h2>{say(lang, 'listed')}</h2>
      <ul class="g-links g-listed">
        {list.map(({ text, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Frames of other sites, each with a way to let it be read. */
export function ForeignFrames({
  addresses,
  tabId,
  lang,
}: {
  addresses: readonly string[];
  tabId: number | null;
  lang: Lang;
}): JSX.Element | null {
  const sites = [...new Set(addresses.flatMap((address) => siteOf(address) ?? []))];
  if (sites.length === 0) return null;
  return (
    <section class="g-side">
      <h2>{say(lang, 'foreignFrames')}</h2>
      <p class="g-why">{say(lang, 'foreignFramesWhy')}</p>
      {sites.map((site) => (
        <AllowSite key={site} site={site} tabId={tabId} lang={lang} />
      ))}
    </section>
  );
}

interface AllowSiteProps {
  site: string;
  /** The tab that shows it already, and is read at once. */
  tabId: number | null;
  lang: Lang;
}

/** The browser asks the reader itself; nothing may be awaited before, or it refuses. */
export function AllowSite({ site, tabId, lang }: AllowSiteProps): JSX.Element {
  const allow = () => {
    const read = (isGranted: boolean) =>
      isGranted && tabId !== null ? injectReport(tabId) : Promise.resolve();
    browser.permissions
      .request({ origins: [site] })
      .then(read)
      .catch(() => {});
  };
  return (
    <button type="button" onClick={allow}>
      {say(lang, 'allowSite', { site: nameOf(site) })}
    </button>
  );
}
