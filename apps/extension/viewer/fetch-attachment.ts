import type { Lang } from '@gouji/core';
import { LIMITS } from '@gouji/readers';
import type { Source } from '@gouji/viewer';
import { say } from '../words.ts';
import { fetchInTab } from './fetch-in-tab.ts';
import { readCapped } from './read-capped.ts';
import type { ViewerRequest } from './viewer-address.ts';

/** How long a site may take. */
const PATIENCE = 60_000;

/**
 * Fetches a file as the reader's own browser would, with the cookies of its site. Some sites give a file only to a page
 * of theirs: then the page that links to it is asked to fetch it.
 *
 * @returns the file, or in words why it is not there
 */
export async function fetchAttachment(request: ViewerRequest, lang: Lang): Promise<Source | string> {
  const { address } = request;
  try {
    const response = await fetch(address, { credentials: 'include', signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) {
      const bytes = await readCapped(response, LIMITS.bytes);
      if (!bytes) return say(lang, 'fetchTooLarge', { most: LIMITS.bytes / 1024 / 1024 });
      return sourceOf(address, bytes, response.headers.get('content-type'));
    }
    const fetched = response.status === 403 ? await fetchInTab(request) : null;
    if (fetched) return sourceOf(address, fetched.bytes, fetched.contentType);
    return say(lang, response.status === 404 ? 'fetchMissing' : 'fetchRefused', { status: response.status });
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return say(lang, isLate ? 'fetchLate' : 'fetchFailed');
  }
}

function sourceOf(address: string, bytes: Uint8Array, contentType: string | null): Source {
  const { host } = new URL(address);
  return { name: address, title: titleOf(address), site: host, bytes, ...(contentType && { contentType }) };
}

/** The name of the file. */
function titleOf(address: string): string {
  const { pathname, host } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || host;
  } catch {
    return name;
  }
}
