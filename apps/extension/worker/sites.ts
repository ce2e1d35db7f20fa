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
