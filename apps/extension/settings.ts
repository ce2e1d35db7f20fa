import type { Lang, Severity } from '@gouji/core';
import { browser } from '#imports';
import { isMemoryKey } from './memory/memory-keys.ts';

export interface Settings {
  lang: 'auto' | Lang;
  theme: 'auto' | 'light' | 'dark';
  /** Those that get a badge on the page and count on the toolbar. */
  severities: readonly Severity[];
  /** Whether a line on the page says how its report stands. */
  pill: boolean;
  /** Whether the figures of reports that were opened are remembered, to be compared with those of the next year. */
  memory: boolean;
  /** Of the text in panel and card. */
  size: 'normal' | 'large' | 'larger';
}

/** How much larger than as drawn. */
export const SIZES: Readonly<Record<Settings['size'], number>> = { normal: 1, large: 1.2, larger: 1.4 };

export const DEFAULTS: Settings = {
  lang: 'auto',
  theme: 'auto',
  severities: ['error', 'warning', 'info'],
  pill: true,
  memory: true,
  size: 'normal',
};

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULTS, ...(stored[KEY] as Partial<Settings> | undefined) };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back whenever settings or decisions change, in whichever place of the extension. */
export function onStorageChange(listener: () => void): () => void {
  const listen = (changes: object, area: string) => {
    // Every report that is opened is remembered, which changes nothing that is shown.
    if (area === 'local' && !Object.keys(changes).every(isMemoryKey)) listener();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
