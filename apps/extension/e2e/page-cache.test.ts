import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { NO_REPORT, wrongReport } from './support/fixtures.ts';

declare const chrome: typeof import('#imports').browser;

const HOST = 'https://www.fixture.gov.cn';

describe.skipIf(!hasChromium)('Back and Forward in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
    browser.site.set('www.fixture.gov.cn/none.html', { body: NO_REPORT });
    browser.site.set('www.fixture.gov.cn/report.html', { body: wrongReport() });
    browser.site.set('www.fixture.gov.cn/outer.html', {
      body: '<!doctype html><title>外页</title><iframe src="/report.html" width="900" height="600"></iframe>',
    });
  });
  afterAll(() => browser?.close());

  const badge = (tab: number) =>
    browser.worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

  it.each(['report', 'outer'])('icon, panel and marks are of the page that is shown: %s', async (name) => {
    const page = await browser.open(`${HOST}/${name}.html`);
    const tab = await browser.tabId(page);
    const panel = await browser.openPanel(page);
    const says = () => panel.locator('main').textContent();
    const marks = () => page.evaluate(countMarks);
    await panel.locator('.g-report').waitFor();
    await expect.poll(() => badge(tab)).toBe('1');
    await page.evaluate(() => {
      Object.assign(window, { wasHere: true });
    });
    await page.goto(`${HOST}/none.html`);
    await expect.poll(says).toContain('不是政府信息公开工作年度报告');
    await expect.poll(() => badge(tab)).toBe('');
    for (let round = 0; round < 2; round += 1) {
      await page.goBack({ waitUntil: 'commit' });
      await panel.locator('.g-report').waitFor();
      await expect.poll(() => badge(tab)).toBe('1');
      await page.bringToFront();
      await expect.poll(marks).toBe(1);
      // The very page that was left, and no other that was loaded in its place.
      expect(await page.evaluate(() => 'wasHere' in window)).toBe(true);
      await page.goForward({ waitUntil: 'commit' });
      await expect.poll(says).toContain('不是政府信息公开工作年度报告');
      await expect.poll(() => badge(tab)).toBe('');
    }
    await panel.close();
    await page.close();
  });

  it('shows after Back what was decided meanwhile', async () => {
    const page = await browser.open(`${HOST}/report.html`);
    await page.locator('gouji-overlay .badge').waitFor();
    await page.goto(`${HOST}/none.html`);
    const options = await browser.openOptions();
    await options.getByRole('checkbox', { name: '错误' }).uncheck();
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('gouji-overlay .badge').waitFor({ state: 'detached' });
    await options.getByRole('checkbox', { name: '错误' }).check();
    await page.locator('gouji-overlay .badge').waitFor();
    await options.close();
    await page.close();
  });
});

/** Runs in the page: the marks that can be seen, also in its frame. */
function countMarks(): number {
  const inner = document.querySelector('iframe')?.contentDocument;
  const roots = [document, inner].map((one) => one?.querySelector('gouji-overlay')?.shadowRoot);
  return roots.reduce((sum, root) => sum + (root?.querySelectorAll('.badge:not([hidden])').length ?? 0), 0);
}
