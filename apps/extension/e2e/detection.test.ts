import { refuseDocument } from '@gouji/core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgesOf, type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { NO_REPORT, rightReport, WRONG, wrongReport } from './support/fixtures.ts';

declare const chrome: typeof import('#imports').browser;

describe.skipIf(!hasChromium)('detection in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    browser.site.set('www.fixture.gov.cn/none.html', { body: NO_REPORT });
    browser.site.set('www.fixture.gov.cn/right.html', { body: rightReport() });
    browser.site.set('www.fixture.gov.cn/wrong.html', { body: wrongReport() });
    browser.site.set('reports.example/wrong.html', { body: wrongReport() });
    browser.site.set('reports.example/none.html', { body: NO_REPORT });
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  const toolbar = async () => {
    const tabId = await browser.tabId(page);
    return browser.worker.evaluate(
      async (id) => [
        await chrome.action.getBadgeText({ tabId: id }),
        await chrome.action.getTitle({ tabId: id }),
      ],
      tabId,
    );
  };

  it('leaves a page that is no report alone', async () => {
    page = await browser.open('https://www.fixture.gov.cn/none.html');
    // By the time that a page opened later is marked, this one has been looked at.
    const later = await browser.open('https://www.fixture.gov.cn/wrong.html');
    await badgesOf(later).first().waitFor();
    await later.close();
    const tabId = await browser.tabId(page);
    const loaded = await browser.worker.evaluate(
      async (id) =>
        (
          await chrome.scripting.executeScript({
            target: { tabId: id },
            func: () => 'goujiReportPage' in globalThis,
          })
        )[0]!.result,
      tabId,
    );
    expect(loaded).toBe(false);
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    expect((await toolbar())[0]).toBe('');
  });

  it('counts on the toolbar what it found, and forgets it on the next page', async () => {
    page = await browser.open('https://www.fixture.gov.cn/wrong.html');
    await badgesOf(page).first().waitFor();
    await expect.poll(toolbar).toEqual(['1', '勾稽：1 处问题']);
    await page.goto('https://www.fixture.gov.cn/none.html');
    await expect.poll(async () => (await toolbar())[0]).toBe('');
  });

  it('says so where everything adds up', async () => {
    page = await browser.open('https://www.fixture.gov.cn/right.html');
    await expect.poll(async () => (await toolbar())[1]).toBe('勾稽：没有发现问题');
    expect(await page.locator('gouji-overlay .badge.g-error').count()).toBe(0);
  });

  it('touches another site only on a click of its icon', async () => {
    page = await browser.open('https://reports.example/wrong.html');
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    await browser.clickAction(page);
    await badgesOf(page).first().waitFor();
    const cell = page.locator('td', { hasText: String(WRONG) });
    const frame = (await page.locator('gouji-overlay .outline.g-error').boundingBox())!;
    expect(Math.abs(frame.x - (await cell.boundingBox())!.x)).toBeLessThan(1.5);
  });

  it('opens the panel beside the page on that click', async () => {
    page = await browser.open('https://reports.example/wrong.html');
    await browser.clickAction(page);
    await expect
      .poll(() =>
        browser.worker.evaluate(async () =>
          (await chrome.runtime.getContexts({})).map(({ contextType }) => String(contextType)),
        ),
      )
      .toContain('SIDE_PANEL');
  });

  it('opens the panel in a window of its own where there is no side panel', async () => {
    page = await browser.open('https://reports.example/wrong.html');
    await browser.worker.evaluate(() => {
      const { browser: own = chrome } = globalThis as { browser?: typeof chrome };
      Reflect.deleteProperty(own, 'sidePanel');
    });
    const opened = browser.context.waitForEvent('page');
    await browser.clickAction(page);
    const panel = await opened;
    await panel.locator('.g-finding').first().waitFor();
    expect(panel.url()).toContain('sidepanel.html?tab=');
    await page.close();
    await expect.poll(() => panel.locator('main').textContent()).toContain('这个标签页已经关闭');
    await panel.close();
  });

  it('says which frames of other sites were not read, and offers to', async () => {
    browser.site.set('www.fixture.gov.cn/outer.html', {
      body: wrongReport().replace(
        '</body>',
        '<iframe src="https://reports.example/wrong.html" width="800" height="600"></iframe></body>',
      ),
    });
    page = await browser.open('https://www.fixture.gov.cn/outer.html');
    await badgesOf(page).first().waitFor();
    const panel = await browser.openPanel(page);
    await panel.getByRole('button', { name: 'reports.example' }).waitFor();
    await panel.close();
  });

  it('tells in the panel why there is nothing to check', async () => {
    page = await browser.open('https://reports.example/none.html');
    await browser.clickAction(page);
    const panel = await browser.openPanel(page);
    const { reason } = refuseDocument('not-a-report', { source: '', lang: 'zh' });
    await expect.poll(() => panel.locator('main').textContent()).toContain(reason!.message);
    await expect.poll(() => panel.locator('main').textContent()).toContain('reports.example');
    await panel.close();
  });

  it('sends nothing anywhere', async () => {
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url()));
    page = await browser.open('https://www.fixture.gov.cn/wrong.html');
    await badgesOf(page).first().click();
    const foreign = asked.filter(
      (url) => /^https?:/.test(url) && !url.startsWith('https://www.fixture.gov.cn/'),
    );
    expect(foreign).toEqual([]);
  });
});
