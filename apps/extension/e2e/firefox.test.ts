import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readExample } from './support/chromium.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { NO_REPORT, WRONG, wrongReport } from './support/fixtures.ts';
import { measurePage } from './support/geometry.ts';

const REPORT = 'www.fixture.gov.cn/report.html';

describe.skipIf(!hasFirefox)('in Firefox (skipped where it is not installed)', () => {
  let firefox: Firefox;
  let page: Page;
  const pages: Page[] = [];
  beforeAll(async () => {
    firefox = await launchFirefox();
    firefox.site.set('www.fixture.gov.cn/none.html', { body: NO_REPORT });
    firefox.site.set('www.fixture.gov.cn/inner.html', { body: wrongReport() });
  });
  afterEach(async () => {
    for (const one of pages.splice(0)) await one.close();
  });
  afterAll(() => firefox?.close());

  const open = async (body: string | Buffer, headers: Record<string, string> = {}) => {
    firefox.site.set(REPORT, { body, headers });
    page = await firefox.open(REPORT);
    pages.push(page);
  };
  const openPanel = async (until?: string) => {
    const panel = await firefox.openPanel(until);
    pages.push(panel);
    return panel;
  };
  const badge = 'gouji-overlay >>> .badge.g-error';

  it.each([
    ['plain', [], {}],
    ['the markup of Word', ['word'], {}],
    ['a layout table', ['layout-table'], {}],
    ['an enlarged page', [], {}, '<style>html{zoom:1.5}</style>'],
    ['an enlarged body', [], {}, '<style>body{zoom:1.5}</style>'],
    [
      'a strict content security policy',
      [],
      { 'content-security-policy': "default-src 'none'; style-src 'self'" },
    ],
  ])('marks the wrong cell: %s', async (_, looks, headers, style = '') => {
    await open(wrongReport(...looks).replace('</head>', `${style}</head>`), headers);
    await page.waitForSelector(badge, { visible: true });
    const { cell, frames } = await page.evaluate(measurePage, String(WRONG));
    expect(frames).toHaveLength(1);
    for (const side of ['left', 'top', 'right', 'bottom'] as const) {
      expect(Math.abs(frames[0]![side] - cell[side]), side).toBeLessThan(1.5);
    }
  });

  it('marks the wrong cell in a frame', async () => {
    await open(
      '<!doctype html><title>年报</title><iframe src="/inner.html" width="1000" height="700"></iframe>',
    );
    const frame = await page.waitForFrame((one) => one.url().endsWith('inner.html'));
    await frame.waitForSelector(badge, { visible: true });
  });

  it('leaves a page that is no report alone', async () => {
    page = await firefox.open('www.fixture.gov.cn/none.html');
    pages.push(page);
    // By the time that a page opened later is marked, this one has been looked at.
    const later = await firefox.open('www.fixture.gov.cn/inner.html');
    pages.push(later);
    await later.waitForSelector(badge, { visible: true });
    expect(await page.$('gouji-overlay')).toBeNull();
  });

  it('opens and closes the card by the keyboard', async () => {
    await open(await readExample('two-faults'));
    const first = await page.waitForSelector('gouji-overlay >>> .badge', { visible: true });
    await first!.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('gouji-overlay >>> .card', { visible: true });
    await page.keyboard.press('Escape');
    await page.waitForSelector('gouji-overlay >>> .card', { hidden: true });
  });

  it('shows everything in the sidebar, and leads to the place', async () => {
    await open(wrongReport());
    await page.waitForSelector(badge, { visible: true });
    const panel = await openPanel();
    const head = await panel.waitForSelector('.g-finding-head');
    await head!.click();
    await expect.poll(() => page.evaluate(countInOverlay, '.outline.part')).toBeGreaterThan(20);
    expect(await panel.$eval('.g-message', (one) => one.textContent)).toContain(String(WRONG));
  });

  it('keeps what the reader ignores', async () => {
    await open(wrongReport());
    await page.waitForSelector(badge, { visible: true });
    const panel = await openPanel();
    await (await panel.waitForSelector('.g-finding-head'))!.click();
    await (await panel.waitForSelector('.g-finding-body .g-actions button:nth-child(2)'))!.click();
    await (await panel.waitForSelector('.g-mark-form button[type=submit]'))!.click();
    await expect.poll(() => page.evaluate(countInOverlay, '.badge.g-error')).toBe(0);
    await page.reload();
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('.g-fold')?.textContent))
      .toContain('已核实无误');
    const options = await firefox.openExtension('options.html');
    pages.push(options);
    options.once('dialog', (dialog) => dialog.accept());
    await (await options.waitForSelector(
      'section.decisions .decision-actions > button:last-child:not([disabled])',
    ))!.click();
    await expect.poll(() => page.evaluate(countInOverlay, '.badge.g-error')).toBe(1);
  });

  it('shows what it found in the docked sidebar on a click of the icon, and follows the tabs', async () => {
    firefox.site.set('reports.example/report.html', { body: wrongReport() });
    firefox.site.set('reports.example/none.html', { body: NO_REPORT });
    const watcher = await firefox.openExtension('options.html');
    const none = await firefox.open('reports.example/none.html');
    page = await firefox.open('reports.example/report.html');
    pages.push(page, none, watcher);
    expect(await page.$('gouji-overlay')).toBeNull();
    await firefox.clickAction(page);
    await page.waitForSelector(badge, { visible: true });
    await expect.poll(() => watcher.evaluate(readSidebar)).toContain(String(WRONG));
    await none.bringToFront();
    await expect.poll(() => watcher.evaluate(readSidebar)).toContain('请点击工具栏');
    await firefox.clickAction(none);
    await expect.poll(() => watcher.evaluate(readSidebar)).toContain('以后自动核对 reports.example');
    await watcher.bringToFront();
    await firefox.clickAction(watcher);
    await expect.poll(() => watcher.evaluate(readSidebar)).toContain('浏览器自己的页面');
  });

  it('checks a file of this computer on a click of the icon', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-file-'));
    const file = join(folder, 'report.html');
    await writeFile(file, wrongReport());
    page = await firefox.openAddress(pathToFileURL(file).href);
    pages.push(page);
    expect(await page.$('gouji-overlay')).toBeNull();
    await firefox.clickAction(page);
    await page.waitForSelector(badge, { visible: true });
    await rm(folder, { recursive: true });
  });

  it('reads a frame of another site as soon as the reader allows it', async () => {
    firefox.site.set('reports.example/report.html', { body: wrongReport() });
    const address = firefox.addressOf('reports.example/report.html');
    await open(
      `<!doctype html><title>某县2022年政府信息公开工作年度报告</title><iframe src="${address}" width="1000" height="700"></iframe>`,
    );
    const panel = await openPanel('.g-side button');
    await panel.click('.g-side button');
    await panel.waitForSelector('.g-report');
    const frame = await page.waitForFrame((one) => one.url() === address);
    await page.bringToFront();
    await frame.waitForSelector(badge, { visible: true });
    const options = await firefox.openExtension('options.html');
    pages.push(options);
    await (await options.waitForSelector('.site-list button'))!.click();
    await options.waitForFunction(() => document.querySelectorAll('.site-list li').length === 0);
  });

  it('checks another site by a permission that the reader gives', async () => {
    firefox.site.set('reports.example/report.html', { body: wrongReport() });
    const options = await firefox.openExtension('options.html');
    pages.push(options);
    await options.type('.site-form input', 'http://reports.example/');
    await options.click('.site-form button');
    await options.waitForSelector('.site-list li');
    expect(await options.$eval('.site-list span', (one) => one.textContent)).toBe('reports.example');
    page = await firefox.open('reports.example/report.html');
    pages.push(page);
    await page.waitForSelector(badge, { visible: true });
    await options.click('.site-list button');
    await options.waitForFunction(() => document.querySelectorAll('.site-list li').length === 0);
  });
});

declare const browser: typeof import('#imports').browser;

/**
 * Runs in a page. The driver's own waiting looks once a frame, and a tab in the background has fewer and fewer of
 * those.
 */
function countInOverlay(selector: string): number {
  return document.querySelector('gouji-overlay')!.shadowRoot!.querySelectorAll(selector).length;
}

/** Runs in a page of the extension: what stands in the sidebar. */
function readSidebar(): string {
  const [sidebar] = browser.extension.getViews({ type: 'sidebar' as never });
  return (sidebar as typeof globalThis.window | undefined)?.document.body.textContent ?? '';
}
