import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { NO_REPORT, WRONG, wrongReport } from './support/fixtures.ts';
import { WAYS, yearsPage } from './support/years.ts';

declare const browser: typeof import('#imports').browser;

describe.skipIf(!hasFirefox)('pages that change in Firefox (skipped where it is not installed)', () => {
  let firefox: Firefox;
  const pages: Page[] = [];
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterEach(async () => {
    for (const one of pages.splice(0)) await one.close();
  });
  afterAll(() => firefox?.close());

  const open = async (path: string, body: string) => {
    firefox.site.set(`www.fixture.gov.cn/${path}`, { body });
    const page = await firefox.open(`www.fixture.gov.cn/${path}`);
    pages.push(page);
    return page;
  };
  const openPanel = async () => {
    const panel = await firefox.openPanel();
    pages.push(panel);
    return panel;
  };

  it.each(Object.keys(WAYS))('checks the year that is shown, and follows: %s', async (way) => {
    const page = await open('years.html', yearsPage(WAYS[way]!));
    const marked = () => page.evaluate(readMarked);
    await expect.poll(marked).toEqual([String(WRONG + 2024)]);
    for (const [year, numbers] of [
      [2022, [String(WRONG + 2022)]],
      [2023, []],
    ] as const) {
      await page.evaluate((i) => document.querySelectorAll<HTMLElement>('.tabs a')[i]!.click(), year - 2022);
      await expect.poll(marked).toEqual(numbers);
    }
  });

  it('names the years, and checks the one that is chosen', async () => {
    await open('years.html', yearsPage(WAYS['a class']!));
    const panel = await openPanel();
    const chosen = () => panel.$eval('.panel-year-list [aria-pressed=true]', (one) => one.textContent);
    await expect.poll(chosen).toContain('2024');
    await panel.click('.panel-year-list button');
    await expect.poll(chosen).toContain('2022');
  });

  it('icon, panel and marks are of the page that is shown after Back and Forward', async () => {
    firefox.site.set('www.fixture.gov.cn/none.html', { body: NO_REPORT });
    const page = await open('report.html', wrongReport());
    const panel = await openPanel();
    const says = () => panel.$eval('main', (main) => main.textContent);
    const icon = () => panel.evaluate(readIcon);
    const go = (by: number) => page.evaluate((n) => setTimeout(() => history.go(n)), by);
    await expect.poll(icon).toBe('1');
    await page.evaluate(() => {
      Object.assign(window, { wasHere: true });
    });
    await page.goto(firefox.addressOf('www.fixture.gov.cn/none.html'));
    await expect.poll(says).toContain('不是政府信息公开工作年度报告');
    await expect.poll(icon).toBe('');
    for (let round = 0; round < 2; round += 1) {
      await go(-1);
      await panel.waitForSelector('.g-report');
      await expect.poll(icon).toBe('1');
      await expect.poll(() => page.evaluate(readMarked)).toEqual([String(WRONG)]);
      // The very page that was left, and no other that was loaded in its place.
      expect(await page.evaluate(() => 'wasHere' in window)).toBe(true);
      await go(1);
      await expect.poll(says).toContain('不是政府信息公开工作年度报告');
      await expect.poll(icon).toBe('');
    }
  });
});

/** Runs in the panel: what the icon says of the page. */
async function readIcon(): Promise<string> {
  const tabId = Number(new URLSearchParams(location.search).get('tab'));
  return browser.action.getBadgeText({ tabId });
}

/** Runs in the page: the wrong number of each error whose mark is to be seen. */
function readMarked(): string[] {
  const root = document.querySelector('gouji-overlay')?.shadowRoot;
  const marks = [...(root?.querySelectorAll('.badge.g-error:not([hidden])') ?? [])];
  return marks.map((mark) => /9\d{4}/.exec(mark.getAttribute('aria-label') ?? '')?.[0] ?? '');
}
