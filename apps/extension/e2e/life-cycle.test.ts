import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { changeCell, renderHtml, sampleReport } from '@gouji/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extension } from '#imports';
import { badgesOf, type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { bodyOf, rightReport, WRONG, wrongReport } from './support/fixtures.ts';

/** In the worker. */
declare const chrome: typeof extension;

const HOST = 'www.fixture.gov.cn';
const COLUMN_ENTRY = ['granted', 'processedTotal'].flatMap((row) =>
  ['naturalPerson', 'total'].map((column) => `applications.${row}.${column}`),
);

describe.skipIf(!hasChromium)('the life of a page in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const open = async (html: string) => {
    browser.site.set(`${HOST}/report.html`, { body: html });
    return browser.open(`https://${HOST}/report.html`);
  };
  const tabsKept = () =>
    browser.worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  const correct = (page: Page) =>
    page.evaluate((wrong) => {
      const cell = [...document.querySelectorAll('td')].find((one) => one.textContent === String(wrong))!;
      cell.textContent = '1';
      window.keep();
    }, WRONG);

  it('checks a file of this computer on a click of the icon', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-file-'));
    const file = join(folder, 'report.html');
    await writeFile(file, wrongReport());
    const page = await browser.open(pathToFileURL(file).href);
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    await browser.clickAction(page);
    await badgesOf(page).first().waitFor();
    await page.close();
    await rm(folder, { recursive: true });
  });

  it('forgets a tab that is closed', async () => {
    const page = await open(wrongReport());
    await badgesOf(page).first().waitFor();
    await expect.poll(tabsKept).toHaveLength(1);
    await page.close();
    await expect.poll(tabsKept).toEqual([]);
  });

  it('marks a fault that totals carried along once, and no entry of the column as wrong', async () => {
    const right = sampleReport(7, { template: '2021', year: 2022 });
    const carried = COLUMN_ENTRY.reduce(
      (report, cell) => changeCell(report, cell, right.cells[cell]! + 7),
      right,
    );
    const page = await open(renderHtml(carried));
    await badgesOf(page).first().waitFor();
    expect(await badgesOf(page).count()).toBe(1);
    expect(await page.locator('gouji-overlay .outline.g-error').count()).toBe(0);
    await page.close();
  });

  it('goes on after the worker was stopped', async () => {
    const page = await open(wrongReport());
    const options = await browser.openOptions();
    const session = await browser.context.newCDPSession(options);
    await badgesOf(page).first().waitFor();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await options.close();
    const before = await badgesOf(page).count();
    await correct(page);
    await expect.poll(() => badgesOf(page).count()).not.toBe(before);
    expect(await page.locator('gouji-overlay').count()).toBe(1);
    await page.close();
  });

  it('misses nothing that the page brings while its first reading is being checked', async () => {
    await browser.worker.evaluate(holdStorage);
    const page = await open(
      '<!doctype html><meta charset="utf-8"><title>某县2022年政府信息公开工作年度报告</title><body><div id="app"></div>',
    );
    await expect.poll(() => browser.worker.evaluate(() => (globalThis as never as Held).isAsked)).toBe(true);
    await page.evaluate((html) => {
      document.querySelector('#app')!.innerHTML = html;
      window.keep();
    }, bodyOf(wrongReport()));
    await browser.worker.evaluate(() => (globalThis as never as Held).release());
    await page.locator('gouji-overlay .badge.g-error').first().waitFor();
    await page.close();
  });

  it('asks again where the worker was stopped before it answered', async () => {
    await browser.worker.evaluate(holdStorage);
    const page = await open(wrongReport());
    await expect.poll(() => browser.worker.evaluate(() => (globalThis as never as Held).isAsked)).toBe(true);
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.locator('gouji-overlay .badge.g-error').first().waitFor();
    await page.close();
  });

  it('leaves no mark of an earlier page', async () => {
    const page = await open(wrongReport());
    await badgesOf(page).first().waitFor();
    browser.site.set(`${HOST}/right.html`, { body: rightReport() });
    await page.goto(`https://${HOST}/right.html`);
    await page.locator('gouji-overlay').waitFor({ state: 'attached' });
    expect(await badgesOf(page).count()).toBe(0);
    await page.goBack({ waitUntil: 'commit' });
    await badgesOf(page).first().waitFor();
    expect(await page.locator('gouji-overlay').count()).toBe(1);
    await page.evaluate(() => {
      document.querySelector('table')!.parentElement!.replaceChildren();
      window.keep();
    });
    await expect.poll(() => page.locator('gouji-overlay .badge.g-error:visible').count()).toBe(0);
    await page.close();
  });

  it('leaves the page when the extension is loaded anew', async () => {
    const page = await open(wrongReport());
    await badgesOf(page).first().waitFor();
    await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await expect
      .poll(async () => {
        await page.evaluate(() => {
          document.body.append(' ');
          window.keep();
        });
        return page.locator('gouji-overlay').count();
      })
      .toBe(0);
    await page.close();
  });
});

interface Held {
  isAsked: boolean;
  release: () => void;
}

/** Runs in the worker: nothing is read from the storage, and so nothing checked, until `release` is called. */
async function holdStorage(): Promise<void> {
  const held = globalThis as never as Held;
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  held.isAsked = false;
  // What is remembered of the storage is forgotten on a change.
  await local.set({ touched: Date.now() });
  const released = new Promise<void>((resolve) => {
    held.release = resolve;
  });
  local.get = (async (keys: never) => {
    held.isAsked = true;
    await released;
    return get(keys);
  }) as typeof local.get;
}
