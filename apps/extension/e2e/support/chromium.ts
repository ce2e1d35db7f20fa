import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Locator, type Page, type Worker } from 'playwright-core';
import type { browser } from '#imports';
import { compareOnClose, KEEP_BODY } from './unchanged-body.ts';

/** In the worker, where functions given to `worker.evaluate` run. */
declare const chrome: typeof browser;

const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
export const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** What a page is answered with, by its address without the scheme. */
export type Site = Map<string, SiteFile>;

export interface SiteFile {
  body: string | Buffer;
  contentType?: string;
  headers?: Record<string, string>;
  /** Who is not let in is answered 403. */
  isLetIn?: (headers: Readonly<Record<string, string | string[] | undefined>>) => boolean;
}

export interface Chromium {
  context: BrowserContext;
  worker: Worker;
  site: Site;
  /** Whatever happens to the page, its body must be the same when it is closed. */
  open: (address: string) => Promise<Page>;
  /** The panel as a tab of its own, beside the given page. */
  openPanel: (page: Page) => Promise<Page>;
  openOptions: () => Promise<Page>;
  /** A page of the extension. */
  openExtension: (path: string) => Promise<Page>;
  /** A real click on the icon in the toolbar. */
  clickAction: (page: Page) => Promise<void>;
  tabId: (page: Page) => Promise<number>;
  close: () => Promise<void>;
}

/**
 * Real Chromium with the built extension; every address is answered from `site`, and nothing from elsewhere.
 *
 * @param options.profile a folder that is kept
 */
export async function launchChromium({ profile }: { profile?: string } = {}): Promise<Chromium> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'gouji-e2e-')));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    headless: true,
    locale: 'zh-CN',
    // Pages that are left wait in it, as everywhere.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: { width: 1200, height: 900 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  // Debian's Chromium may speak English only. Tests open the same address with other reports: nothing is remembered.
  await worker.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    if (!settings) await chrome.storage.local.set({ settings: { lang: 'zh', memory: false } });
  });
  if (profile === undefined) await closeWelcome(context);
  await context.addInitScript(KEEP_BODY);
  const opened: Page[] = [];
  const site: Site = new Map();
  await context.route(/^https?:/, async (route) => {
    const { host, pathname } = new URL(route.request().url());
    const found = site.get(host + decodeURIComponent(pathname));
    if (!found) return route.fulfill({ status: 404, body: '' });
    if (found.isLetIn && !found.isLetIn(await route.request().allHeaders()))
      return route.fulfill({ status: 403, body: '' });
    return route.fulfill({
      body: found.body,
      contentType: found.contentType ?? 'text/html; charset=utf-8',
      headers: found.headers ?? {},
    });
  });
  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]!.id!);
  };
  const openExtension = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    await page.locator('main').waitFor();
    return page;
  };
  return {
    context,
    worker,
    site,
    tabId,
    open: async (address) => {
      const page = await context.newPage();
      compareOnClose(page);
      opened.push(page);
      await page.goto(address);
      return page;
    },
    openPanel: async (page) => openExtension(`sidepanel.html?tab=${await tabId(page)}`),
    openOptions: () => openExtension('options.html'),
    openExtension,
    clickAction: (page) => triggerAction(context, id, page),
    close: async () => {
      for (const page of opened) await page.close();
      await context.close();
      if (profile === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The page that is opened once, after the extension was installed. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.close();
}

async function triggerAction(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  await session.send('Extensions.triggerAction' as never, { id, targetId: target?.targetId } as never);
  await session.detach();
}

export const badgesOf = (page: Page): Locator => page.locator('gouji-overlay .badge:visible');
export const cardOf = (page: Page): Locator => page.locator('gouji-overlay .card');

/** A page of the examples of the repository. */
export async function readExample(name: string): Promise<Buffer> {
  return readFile(fileURLToPath(new URL(`../../../../examples/${name}/document.html`, import.meta.url)));
}
