import type { Lang, Severity } from '@gouji/core';
import { browser } from '#imports';

export interface Settings {
  lang: 'auto' | Lang;
  theme: 'auto' | 'light' | 'dark';
  /** Those that get a badge on the page and count on the toolbar. */
  severities: readonly Severity[];
}

export const DEFAULTS: Settings = {
  lang: 'auto',
  theme: 'auto',
  severities: ['error', 'warning', 'info'],
};

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULTS, ...(stored[KEY] as Partial<Settings> | undefined) };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back whenever settings or marks change, in whichever place of the extension. */
export function onStorageChange(listener: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'local') listener();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
