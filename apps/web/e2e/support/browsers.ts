import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import puppeteer, { type ElementHandle } from 'puppeteer-core';

const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';
const SIZE = { width: 1280, height: 900 };

/** What both drivers can do with a page, in the words of neither. */
export interface Tab {
  go: (address: string) => Promise<void>;
  address: () => string;
  /** Runs in the page. */
  run: <A, R>(work: (argument: A) => R, argument: A) => Promise<Awaited<R>>;
  /** Until it comes true in the page. */
  until: <A>(condition: (argument: A) => unknown, argument: A) => Promise<void>;
  click: (selector: string) => Promise<void>;
  press: (keys: readonly string[]) => Promise<void>;
  upload: (selector: string, file: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  shoot: (file: string) => Promise<void>;
  addScript: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

export interface Listeners {
  onRequest: (address: string) => void;
  onError: (message: string) => void;
}

export interface Browser {
  version: string;
  open: (listeners: Listeners) => Promise<Tab>;
  /** A folder where what is saved goes to. */
  downloads: string;
  close: () => Promise<void>;
}

/** The browsers that `gouji.html` is for; null where one is not there. */
export const BROWSERS: readonly [name: string, launch: () => Promise<Browser | null>][] = [
  ['Chromium', () => launchChromium(CHROMIUM)],
  ['Chromium 109', async () => launchChromium(await sparticuz.executablePath())],
  ['Firefox', launchFirefox],
];

async function launchChromium(executablePath: string): Promise<Browser | null> {
  if (!existsSync(executablePath)) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch(() => null);
  if (!browser) return null;
  const downloads = await newFolder();
  const context = await browser.newContext({ viewport: SIZE, locale: 'zh-CN', reducedMotion: 'reduce' });
  return {
    version: browser.version(),
    downloads,
    open: async ({ onRequest, onError }) => {
      const page = await context.newPage();
      page.on('request', (request) => onRequest(request.url()));
      page.on('pageerror', (error) => onError(String(error)));
      page.on('console', (message) => message.type() === 'error' && onError(message.text()));
      page.on('dialog', (dialog) => {
        onError(dialog.message());
        dialog.dismiss();
      });
      page.on('download', (file) => file.saveAs(path.join(downloads, file.suggestedFilename())));
      return {
        go: async (address) => {
          await page.goto(address);
        },
        address: () => page.url(),
        run: (work, argument) => page.evaluate(work as never, argument as never),
        until: async (condition, argument) => {
          await page.waitForFunction(condition as never, argument as never);
        },
        click: (selector) => page.click(selector),
        press: (keys) => page.keyboard.press(keys.join('+')),
        upload: (selector, file) => page.setInputFiles(selector, file),
        resize: (width, height) => page.setViewportSize({ width, height }),
        shoot: async (file) => {
          await page.screenshot({ path: file });
        },
        addScript: async (text) => {
          await page.evaluate(text);
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(): Promise<Browser | null> {
  if (!existsSync(FIREFOX)) return null;
  const downloads = await newFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: SIZE,
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN',
      'ui.prefersReducedMotion': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  return {
    version: await browser.version(),
    downloads,
    open: async ({ onRequest, onError }) => {
      const page = await browser.newPage();
      page.on('request', (request) => onRequest(request.url()));
      page.on('pageerror', (error) => onError(String(error)));
      page.on('console', (message) => message.type() === 'error' && onError(message.text()));
      page.on('dialog', (dialog) => {
        onError(dialog.message());
        dialog.dismiss();
      });
      return {
        go: async (address) => {
          await page.goto(address);
        },
        address: () => page.url(),
        run: (work, argument) => page.evaluate(work as never, argument as never),
        until: async (condition, argument) => {
          await page.waitForFunction(condition as never, {}, argument as never);
        },
        click: (selector) => page.click(selector),
        press: async (keys) => {
          for (const key of keys) await page.keyboard.down(key as 'Alt');
          for (const key of keys.toReversed()) await page.keyboard.up(key as 'Alt');
        },
        upload: async (selector, file) => {
          await ((await page.$(selector)) as ElementHandle<HTMLInputElement>).uploadFile(file);
        },
        resize: (width, height) => page.setViewport({ width, height }),
        shoot: async (file) => {
          await page.screenshot({ path: file as `${string}.png` });
        },
        addScript: async (text) => {
          await page.evaluate(text);
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'gouji-web-'));
}
