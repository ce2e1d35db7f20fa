import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { WRONG, wrongReport } from './support/fixtures.ts';
import { stackedPage, WAYS, yearsPage } from './support/years.ts';

const ADDRESS = 'https://www.fixture.gov.cn/years.html';

describe.skipIf(!hasChromium)(
  'a page with several years in Chromium (skipped where it is not installed)',
  () => {
    let browser: Chromium;
    let page: Page;
    let panel: Page | undefined;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterEach(async () => {
      await panel?.close();
      panel = undefined;
      await page.close();
    });
    afterAll(() => browser?.close());

    const open = async (body: string) => {
      browser.site.set('www.fixture.gov.cn/years.html', { body });
      page = await browser.open(ADDRESS);
    };
    const marked = () => page.evaluate(readMarked);
    const show = (year: number) => page.locator('.tabs a', { hasText: `${year}年` }).click();

    it.each(Object.keys(WAYS))('checks the year that is shown, and follows: %s', async (way) => {
      await open(yearsPage(WAYS[way]!));
      await expect.poll(marked).toEqual([String(WRONG + 2024)]);
      await show(2022);
      await expect.poll(marked).toEqual([String(WRONG + 2022)]);
      await show(2023);
      await expect.poll(marked).toEqual([]);
      await show(2024);
      await expect.poll(marked).toEqual([String(WRONG + 2024)]);
    });

    it('names the years, and checks the one that is chosen, until the page shows another', async () => {
      await open(yearsPage(WAYS['a class']!));
      panel = await browser.openPanel(page);
      const years = panel.locator('.panel-year-list button');
      await expect
        .poll(() => years.allTextContents())
        .toEqual(['2022 年1 处错误', '2023 年', '2024 年1 处错误']);
      const chosen = () => panel!.locator('.panel-year-list [aria-pressed=true]').textContent();
      expect(await chosen()).toContain('2024');
      await years.first().click();
      await expect.poll(chosen).toContain('2022');
      await expect
        .poll(() => panel!.locator('.g-message').first().textContent())
        .toContain(String(WRONG + 2022));
      expect(await panel.locator('.panel-years').textContent()).toContain('不是这一份');
      expect(await marked()).toEqual([]);
      await page.bringToFront();
      await show(2023);
      await expect.poll(chosen).toContain('2023');
      expect(await panel.locator('.g-finding .g-error').count()).toBe(0);
    });

    it('lists reports that stand one below the other, and checks the first', async () => {
      await open(stackedPage());
      panel = await browser.openPanel(page);
      const years = panel.locator('.panel-year-list button');
      await expect.poll(() => years.count()).toBe(3);
      expect(await panel.locator('.panel-year-list [aria-pressed=true]').textContent()).toContain('2022');
      await years.last().click();
      await expect.poll(marked).toEqual([String(WRONG + 2024)]);
    });

    it('marks the copy that is shown, and speaks of no second report', async () => {
      const wide = wrongReport();
      const body = wide.slice(wide.indexOf('<body>') + 6, wide.lastIndexOf('</body>'));
      await open(
        wide
          .replace('</head>', '<style>.phone { display: none }</style></head>')
          .replace(body, () => `<div class="phone">${body}</div><div class="wide">${body}</div>`),
      );
      await expect.poll(marked).toEqual([String(WRONG)]);
      panel = await browser.openPanel(page);
      await panel.locator('.g-report').waitFor();
      expect(await panel.locator('.panel-years').count()).toBe(0);
    });

    it('shows and hides the mark of a part that is folded by a class', async () => {
      await open(wrongReport().replace('</head>', '<style>.away table { display: none }</style></head>'));
      const mark = page.locator('gouji-overlay .badge.g-error');
      await mark.waitFor();
      const turn = () =>
        page.evaluate(() => {
          document.body.classList.toggle('away');
          window.keep();
        });
      await turn();
      await mark.waitFor({ state: 'hidden' });
      await turn();
      await mark.waitFor();
    });
  },
);

/** Runs in the page: the wrong number of each error whose mark is to be seen. */
function readMarked(): string[] {
  const root = document.querySelector('gouji-overlay')?.shadowRoot;
  const marks = [...(root?.querySelectorAll('.badge.g-error:not([hidden])') ?? [])];
  return marks.map((mark) => /9\d{4}/.exec(mark.getAttribute('aria-label') ?? '')?.[0] ?? '');
}
