import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { EDITORS } from './support/editors.ts';
import { WRONG } from './support/fixtures.ts';

describe.skipIf(!hasChromium)('an editor in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  it.each(Object.keys(EDITORS))('is checked while the report is written: %s', async (name) => {
    browser.site.set('www.fixture.gov.cn/edit.html', { body: EDITORS[name]! });
    page = await browser.open('https://www.fixture.gov.cn/edit.html');
    const editor: Page | Frame = page.frames()[1] ?? page;
    const mark = editor.locator('gouji-overlay .badge.g-error');
    await mark.waitFor();
    const cell = editor.locator('td', { hasText: String(WRONG) });
    const label = (await mark.getAttribute('aria-label'))!;
    const right = /应为 (\d+)/.exec(label)?.[1] ?? '';
    expect(right).toMatch(/^\d+$/);
    // By the keyboard, as a clerk does.
    await cell.click();
    await page.keyboard.press('End');
    for (let i = 0; i < String(WRONG).length; i += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type(right);
    await mark.waitFor({ state: 'detached' });
    await page.keyboard.type('0');
    await mark.waitFor();
    for (const frame of page.frames()) await frame.evaluate(() => window.keep?.());
  });
});
