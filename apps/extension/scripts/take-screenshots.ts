import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { badgesOf, type Chromium, cardOf, launchChromium } from '../e2e/support/chromium.ts';
import { demonstrationPage, demonstrationPdf } from '../e2e/support/demonstration.ts';
import { EDITORS } from '../e2e/support/editors.ts';
import { hasFirefox, launchFirefox } from '../e2e/support/firefox.ts';

declare const chrome: typeof import('#imports').browser;
declare const browser: typeof import('#imports').browser;

/** Takes the pictures of `docs/screenshots` from the built extension. */
const FOLDER = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));
const ADDRESS = 'https://www.yunling.gov.cn/zfxxgk/nb/2022.html';

await mkdir(FOLDER, { recursive: true });
const chromium = await launchChromium();
try {
  chromium.site.set('www.yunling.gov.cn/zfxxgk/nb/2022.html', { body: demonstrationPage() });
  const page = await chromium.open(ADDRESS);
  await page.setViewportSize({ width: 1080, height: 760 });
  await badgesOf(page).first().waitFor();
  const wrong = page.locator('gouji-overlay .badge.g-error');
  await page
    .locator('h2')
    .nth(2)
    .evaluate((heading) => heading.scrollIntoView());
  await shoot(page, 'page');
  await wrong.click();
  await cardOf(page).waitFor();
  await shoot(page, 'card');
  await page.keyboard.press('Escape');
  await page.locator('gouji-overlay .badge.g-warning').first().click();
  await cardOf(page).waitFor();
  await shoot(page, 'sentence');
  await shootPanel(chromium, page);
  await shootDark(page);
  await shootNarrow(page);
  await shootWelcome(chromium);
  await shootEditor(chromium);
  await shootViewer(chromium, page);
  const options = await chromium.openOptions();
  await options.setViewportSize({ width: 760, height: 720 });
  await shoot(options, 'options');
} finally {
  await chromium.close();
}
if (hasFirefox) await shootFirefox();

async function shootPanel({ openPanel }: Chromium, page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const panel = await openPanel(page);
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 400, height: 900 });
    await panel.locator('.g-finding-head').first().click();
    await panel.locator('.g-finding-body').waitFor();
    await panel.mouse.move(0, 0);
    await shoot(panel, colorScheme === 'light' ? 'panel' : 'panel-dark', true);
    await panel.close();
  }
}

async function shootDark(page: Page): Promise<void> {
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addStyleTag({
    content: 'html, body { background: #16181b; color: #dcdfe3 } a { color: #8ecbff }',
  });
  await page.locator('gouji-overlay .badge.g-error').click();
  await cardOf(page).waitFor();
  await shoot(page, 'card-dark');
}

async function shootNarrow(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('gouji-overlay .badge.g-error').focus();
  await page.keyboard.press('Enter');
  await cardOf(page).waitFor();
  await shoot(page, 'card-narrow');
}

/** From the panel's list of files, in both languages and in a narrow window. */
async function shootViewer({ openPanel, site, worker, context }: Chromium, page: Page): Promise<void> {
  site.set('www.yunling.gov.cn/files/年报.pdf', { body: demonstrationPdf() });
  const panel = await openPanel(page);
  const [viewer] = await Promise.all([context.waitForEvent('page'), panel.locator('.g-check').click()]);
  await viewer.setViewportSize({ width: 1280, height: 800 });
  // Or it would be in motion.
  await viewer.emulateMedia({ reducedMotion: 'reduce' });
  await viewer.locator('.g-finding-head').first().click();
  await viewer.locator('.v-pdf-page canvas').nth(1).waitFor();
  await shoot(viewer, 'viewer');
  await worker.evaluate(() => chrome.storage.local.set({ settings: { lang: 'en', theme: 'dark' } }));
  await viewer.locator('html[lang=en]').waitFor();
  await viewer.setViewportSize({ width: 390, height: 844 });
  await viewer.evaluate(() => scrollTo(0, 0));
  await shoot(viewer, 'viewer-narrow');
  await worker.evaluate(() => chrome.storage.local.set({ settings: { lang: 'zh' } }));
  await viewer.close();
  await panel.close();
}

/** What is seen once, after the extension was installed. */
async function shootWelcome({ context, worker }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 720, height: 800 });
  await page.goto(new URL('/welcome.html', worker.url()).href);
  await page.locator('h1').waitFor();
  await shoot(page, 'welcome', true);
  await worker.evaluate(() => chrome.storage.local.set({ settings: { lang: 'en', theme: 'dark' } }));
  await page.locator('html[lang=en]').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, 'welcome-narrow', true);
  await worker.evaluate(() => chrome.storage.local.set({ settings: { lang: 'zh' } }));
  await page.close();
}

async function shootEditor({ open, site }: Chromium): Promise<void> {
  site.set('www.yunling.gov.cn/edit.html', { body: EDITORS['a frame of its own, as UEditor has']! });
  const page = await open('https://www.yunling.gov.cn/edit.html');
  await page.setViewportSize({ width: 1140, height: 740 });
  const mark = page.frames()[1]!.locator('gouji-overlay .badge.g-error');
  await mark.waitFor({ state: 'attached' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.frames()[1]!.locator('gouji-overlay .card').waitFor();
  await shoot(page, 'editor');
  // What the page itself has written into its frame.
  for (const frame of page.frames()) await frame.evaluate(() => window.keep?.());
}

async function shootFirefox(): Promise<void> {
  const firefox = await launchFirefox();
  try {
    const settings = await firefox.openExtension('options.html');
    await settings.evaluate(() => browser.storage.local.set({ settings: { lang: 'zh' } }));
    firefox.site.set('www.fixture.gov.cn/2022.html', { body: demonstrationPage() });
    const page = await firefox.open('www.fixture.gov.cn/2022.html');
    await page.setViewport({ width: 1080, height: 760 });
    const badge = await page.waitForSelector('gouji-overlay >>> .badge.g-error', { visible: true });
    await page.evaluate(() => document.querySelectorAll('h2')[2]!.scrollIntoView());
    await badge!.click();
    await page.waitForSelector('gouji-overlay >>> .card', { visible: true });
    await page.screenshot({ path: `${FOLDER}firefox.png` });
  } finally {
    await firefox.close();
  }
}

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage });
}
