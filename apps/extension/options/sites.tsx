import type { Lang } from '@gouji/core';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { nameOf, siteOf } from '../site.ts';
import { say } from '../words.ts';
import { readSites } from '../worker/sites.ts';

/** The sites that are checked without being asked, and a way to add one. */
export function Sites({ lang }: { lang: Lang }): JSX.Element {
  const sites = useSites();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOf(text);
    setWrong(site === null);
    if (site === null) return;
    browser.permissions.request({ origins: [site] }).then(
      (isGranted) => isGranted && setText(''),
      () => setWrong(true),
    );
  };
  return (
    <section>
      <h2>{say(lang, 'sites')}</h2>
      <p>{say(lang, 'sitesWhy')}</p>
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site}>
            <span>{nameOf(site)}</span>
            <button type="button" onClick={() => browser.permissions.remove({ origins: [site] })}>
              {say(lang, 'remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="site-form" onSubmit={add}>
        <label>
          {say(lang, 'site')}
          <input
            value={text}
            aria-invalid={isWrong}
            aria-describedby="site-wrong"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say(lang, 'add')}</button>
      </form>
      <p id="site-wrong" class="wrong" role="status">
        {isWrong && say(lang, 'badSite')}
      </p>
    </section>
  );
}

function useSites(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const read = () => {
      readSites().then(setSites, () => {});
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}
