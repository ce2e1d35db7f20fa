import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Tab } from './browsers.ts';

export const FILE = fileURLToPath(new URL('../../dist/gouji.html', import.meta.url));

export interface Desk extends Tab {
  /** What the page has asked for, but itself and what it holds itself; what went wrong in it. */
  requests: string[];
  errors: string[];
  /** Chooses a file as the reader would. */
  choose: (name: string, bytes: Uint8Array) => Promise<void>;
  /** What was saved, once it is there. */
  saved: () => Promise<string>;
}

/** `gouji.html` from disk, in Chinese. */
export async function openDesk(browser: Browser): Promise<Desk> {
  const own = pathToFileURL(FILE).href;
  const requests: string[] = [];
  const errors: string[] = [];
  const tab = await browser.open({
    onRequest: (address) => {
      if (address !== own && !/^(?:blob|data):/.test(address)) requests.push(address);
    },
    onError: (message) => errors.push(message),
  });
  await tab.go(own);
  await tab.until(() => document.querySelector('.v-start'), null);
  await tab.run(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.v-head button')];
    buttons.find(({ textContent }) => textContent === '中文')?.click();
  }, null);
  await tab.until(() => document.documentElement.lang === 'zh-CN', null);
  return {
    ...tab,
    requests,
    errors,
    choose: async (name, bytes) => {
      const file = path.join(browser.downloads, name);
      await writeFile(file, bytes);
      await tab.upload('input[type=file]', file);
      await tab.until((wanted) => document.title.startsWith(wanted), name);
    },
    saved: () => readSaved(browser.downloads),
  };
}

async function readSaved(folder: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const name = (await readdir(folder)).find((one) => one.endsWith('.json'));
    const text = name === undefined ? '' : await readFile(path.join(folder, name), 'utf8');
    if (name !== undefined && text.endsWith('}\n')) {
      await rm(path.join(folder, name));
      return text;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('nothing was saved');
}
