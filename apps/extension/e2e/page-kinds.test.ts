import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgesOf, type Chromium, hasChromium, launchChromium, readExample } from './support/chromium.ts';
import { bodyOf, rightReport, WRONG, wrongReport } from './support/fixtures.ts';

const ADDRESS = 'https://www.fixture.gov.cn/report.html';
const TITLE = '<!doctype html><meta charset="utf-8"><title>青石县2022年政府信息公开工作年度报告</title>';

describe.skipIf(!hasChromium)('kinds of pages in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  const open = async (body: string | Buffer) => {
    browser.site.set('www.fixture.gov.cn/report.html', { body });
    page = await browser.open(ADDRESS);
  };

  it('marks the wrong cell in an open shadow root', async () => {
    await open(
      `${TITLE}<div id="host"><template shadowrootmode="open">${bodyOf(wrongReport())}</template></div>`,
    );
    await badgesOf(page).first().waitFor();
    const cell = (await page.locator('td', { hasText: String(WRONG) }).boundingBox())!;
    const frame = (await page.locator('gouji-overlay .outline.g-error').boundingBox())!;
    expect(Math.abs(cell.x - frame.x)).toBeLessThan(1.5);
    expect(Math.abs(cell.y - frame.y)).toBeLessThan(1.5);
  });

  it('reads a frame that holds its page itself', async () => {
    const inner = wrongReport().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await open(`${TITLE}<iframe srcdoc="${inner}" width="1100" height="3000"></iframe>`);
    const panel = await browser.openPanel(page);
    await panel.locator('.g-report').waitFor();
    expect(await panel.locator('main').textContent()).toContain(String(WRONG));
    await panel.close();
  });

  it('keeps its report where the page is turned into traditional characters', async () => {
    const traditional = bodyOf((await readExample('traditional-characters')).toString());
    await open(rightReport());
    const panel = await browser.openPanel(page);
    await panel.locator('.g-report').waitFor();
    await page.evaluate((html) => {
      document.body.innerHTML = html;
      window.keep();
    }, traditional);
    await expect.poll(() => panel.locator('.g-report').count()).toBe(1);
    await expect.poll(() => panel.locator('main').textContent()).toContain('200 / 200');
    await panel.close();
  });

  it('says of a page in a wrong encoding that it is garbled', async () => {
    const garbled = new TextDecoder('gbk').decode(new TextEncoder().encode(rightReport()));
    await open(`<!doctype html><meta charset="utf-8">${bodyOf(garbled) || garbled}`);
    await browser.clickAction(page);
    const panel = await browser.openPanel(page);
    await expect.poll(() => panel.locator('.panel-empty').textContent()).toContain('乱码');
    await panel.close();
  });
});
