import { browser } from '#imports';
import type { PageMessage } from '../messages.ts';
import { detectReport } from './detect.ts';
import { watchDocument } from './watch.ts';

/** Asks for the rest of the script as soon as the document looks like a report. */
export function startDetector(document: Document): void {
  const stop = new AbortController();
  const tell = () => {
    const message: PageMessage = { kind: 'found' };
    browser.runtime.sendMessage(message).catch(() => {});
  };
  const look = () => {
    if (!detectReport(document)) return false;
    stop.abort();
    tell();
    // It may have been left while it was being checked, and come back from the cache of the browser.
    addEventListener('pageshow', ({ persisted }) => persisted && tell());
    return true;
  };
  if (!look()) watchDocument(document, look, { signal: stop.signal });
}
