import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Site } from './chromium.ts';
import { compareOnClose, KEEP_BODY } from './unchanged-body.ts';

/** In a page of the extension. */
declare const chrome: typeof import('#imports').browser;

const FIREFOX = '/usr/bin/firefox-esr';
export const hasFirefox = existsSync(FIREFOX);
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'gouji@gouji.invalid';
const UUID = '7b3c1f60-0000-4000-8000-0123456789ab';
/** Names that Firefox looks up on this machine. */
const HOSTS = ['www.fixture.gov.cn', 'reports.example', 'oa'];

export interface Firefox {
  browser: Browser;
  site: Site;
  addressOf: (hostAndPath: string) => string;
  /** Whatever happens to the page, its body must be the same when it is closed. */
  open: (hostAndPath: string) => Promise<Page>;
  openAddress: (address: string) => Promise<Page>;
  openExtension: (path: string) => Promise<Page>;
  /** The panel as a tab of its own, beside the one page of a government; once it shows what is asked for. */
  openPanel: (until?: string) => Promise<Page>;
  /** As a click on the icon in the toolbar: it gives access to the page, and opens the sidebar. */
  clickAction: (page: Page) => Promise<void>;
  close: () => Promise<void>;
}

/** Real Firefox with the built extension; every page is answered from `site` by a server on this machine. */
export async function launchFirefox(): Promise<Firefox> {
  const opened: Page[] = [];
  const site: Site = new Map();
  const server = await serve(site);
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    enableExtensions: true,
    defaultViewport: { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': HOSTS.join(),
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'zh-CN',
      'ui.prefersReducedMotion': 1,
    },
  });
  await browser.installExtension(BUILD);
  const addressOf = (hostAndPath: string) => `http://${hostAndPath.replace('/', `:${port}/`)}`;
  const openAddress = async (address: string) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(KEEP_BODY);
    compareOnClose(page);
    opened.push(page);
    await page.goto(address);
    return page;
  };
  const openExtension = async (path: string) => {
    const page = await browser.newPage();
    // The protocol never reports that a page of an extension has loaded.
    await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1500 }).catch(() => {});
    await page.waitForSelector('main');
    return page;
  };
  const settings = await openExtension('options.html');
  await settings.evaluate(() => chrome.storage.local.set({ settings: { lang: 'zh', memory: false } }));
  await settings.close();
  return {
    browser,
    site,
    addressOf,
    openAddress,
    open: (hostAndPath) => openAddress(addressOf(hostAndPath)),
    openExtension,
    openPanel: async (until = '.g-report') => {
      const finder = await openExtension('options.html');
      const tab = await finder.evaluate(
        async () => (await chrome.tabs.query({ url: '*://*.gov.cn/*' }))[0]!.id,
      );
      await finder.close();
      const panel = await openExtension(`sidepanel.html?tab=${tab}`);
      await panel.waitForSelector(until);
      return panel;
    },
    clickAction: async (page) => {
      await page.bringToFront();
      await runInWindow(browser, TRIGGER_ACTION);
    },
    close: async () => {
      for (const page of opened) await page.close();
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What Firefox's own tests do to click on an icon. */
const TRIGGER_ACTION = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** The part of the protocol that the driver keeps to itself: scripts in the browser's own window. */
interface Connection {
  send(
    method: 'browsingContext.getTree',
    options: unknown,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', options: unknown): Promise<{ result: { type: string } }>;
}

async function runInWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.contexts[0]!.context },
    awaitPromise: true,
    userActivation: true,
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
}

async function serve(site: Site): Promise<Server> {
  const server = createServer(({ headers, url = '/' }, response) => {
    const host = (headers.host ?? '').replace(/:\d{1,5}$/, '');
    const found = site.get(host + decodeURIComponent(url));
    if (!found || (found.isLetIn && !found.isLetIn(headers))) {
      response.writeHead(found ? 403 : 404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': found.contentType ?? 'text/html; charset=utf-8', ...found.headers })
      .end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
