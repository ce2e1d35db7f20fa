import { browser } from '#imports';

const ID = 'sites';

/** The sites that the reader has added, as match patterns; not those of the manifest. */
export async function readSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = browser.runtime.getManifest().host_permissions ?? [];
  return origins.filter((origin) => !own.includes(origin));
}

/** Has the detector run on the sites that the reader has added, and on no others. */
export async function registerSites(): Promise<void> {
  const matches = await readSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: ['content-scripts/detector.js'], allFrames: true, runAt: 'document_idle' },
  ]);
}

/** A match pattern of ours as people know it. */
export function nameOf(site: string): string {
  return site.replace(/^\*:\/\/|\/\*$/g, '');
}

/** The pattern of a site that was typed in or is open; null for what is none. */
export function siteOf(address: string): string | null {
  const text = address.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z]{1,10}:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}
