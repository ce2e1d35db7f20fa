import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Site } from './chromium.ts';
import { compareOnClose, KEEP_BODY } from './unchanged-body.ts';

const FIREFOX = '/usr/bin/firefox-esr';
export const hasFirefox = existsSync(FIREFOX);
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'gouji@gouji.invalid';
const UUID = '7b3c1f60-0000-4000-8000-0123456789ab';
/** Names that Firefox looks up on this machine. */
const HOSTS = ['www.fixture.gov.cn', 'reports.example'];

export interface Firefox {
  browser: Browser;
  site: Site;
  addressOf: (hostAndPath: string) => string;
  /** Whatever happens to the page, its body must be the same when it is closed. */
  open: (hostAndPath: string) => Promise<Page>;
  openExtension: (path: string) => Promise<Page>;
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
  return {
    browser,
    site,
    addressOf,
    open: async (hostAndPath) => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(KEEP_BODY);
      compareOnClose(page);
      opened.push(page);
      await page.goto(addressOf(hostAndPath));
      return page;
    },
    openExtension: async (path) => {
      const page = await browser.newPage();
      // The protocol never reports that a page of an extension has loaded.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1500 }).catch(() => {});
      await page.waitForSelector('main');
      return page;
    },
    close: async () => {
      for (const page of opened) await page.close();
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

async function serve(site: Site): Promise<Server> {
  const server = createServer(({ headers, url = '/' }, response) => {
    const host = (headers.host ?? '').replace(/:\d{1,5}$/, '');
    const found = site.get(host + url);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': found.contentType ?? 'text/html; charset=utf-8', ...found.headers })
      .end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
