import { baseReport, patchReport, renderHtml } from '@gouji/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';

/** The report of a year: it carries 2 over and 4 forward. */
function page(year: number, licences = 5_176): string {
  const title = `德清县人民政府${year}年政府信息公开工作年度报告`;
  const cells = { 'disclosure.licensing.decisions': licences };
  return renderHtml(patchReport({ ...baseReport(), year }, { title, cells }));
}

const BEFORE = 'www.fixture.gov.cn/2021.html';
const NOW = 'www.fixture.gov.cn/2022.html';
const BROKEN = /上年结转”总计为 2，而2021年度报告（\S{1,60}2021\.html）的“结转下年度继续办理”总计为 4/;

declare const chrome: typeof import('#imports').browser;

/** Runs in the extension: how many bodies and years are remembered. */
async function countRemembered(): Promise<number> {
  const keys = Object.keys(await chrome.storage.local.get(null));
  return keys.filter((key) => key.startsWith('figures:') && key !== 'figures:index').length;
}

describe.skipIf(!hasChromium)('the year before in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
    browser.site.set(BEFORE, { body: page(2021) });
    browser.site.set(NOW, { body: page(2022) });
  });
  afterAll(() => browser?.close());

  const toggle = async () => {
    const options = await browser.openOptions();
    await options.locator('.memory input').click();
    await options.close();
  };
  const remembered = () => browser.worker.evaluate(countRemembered);
  const said = async (address: string) => {
    const opened = await browser.open(`https://${address}`);
    const panel = await browser.openPanel(opened);
    await panel.locator('.g-report').waitFor();
    return { opened, panel, text: () => panel.locator('main').textContent() };
  };
  /** Opens a page and closes it again: one that is open is remembered as soon as memory is switched on. */
  const visit = async (address: string) => {
    const { opened, panel, text } = await said(address);
    const words = await text();
    await panel.close();
    await opened.close();
    return words;
  };

  it('compares a report with that of the year before, once that was opened, until memory is off', async () => {
    expect(await visit(NOW)).not.toMatch(BROKEN);
    expect(await remembered()).toBe(0);
    await toggle();
    await visit(BEFORE);
    await expect.poll(remembered).toBe(1);
    const { opened, panel, text } = await said(NOW);
    await expect.poll(text).toMatch(BROKEN);
    await expect.poll(() => opened.locator('gouji-overlay .badge.g-warning').count()).toBeGreaterThan(0);
    expect(await panel.locator('.panel-changed').count()).toBe(0);
    expect(await remembered()).toBe(2);

    browser.site.set(NOW, { body: page(2022, 5_177) });
    const again = await said(NOW);
    await expect.poll(again.text).toMatch(/有 1 格数字与现在不同：行政许可/);

    await toggle();
    await expect.poll(remembered).toBe(0);
    await expect.poll(again.text).not.toMatch(BROKEN);
    expect(await again.panel.locator('.panel-changed').count()).toBe(0);
    expect(await visit(NOW)).not.toMatch(BROKEN);
    expect(await remembered()).toBe(0);
  });

  it('forgets by the button, and goes on remembering', async () => {
    for (const one of browser.context.pages()) await one.close();
    await toggle();
    await visit(BEFORE);
    await expect.poll(remembered).toBe(1);
    const options = await browser.openOptions();
    await expect.poll(() => options.locator('.memory').textContent()).toContain('已记住 1 份');
    await options.locator('.memory button').click();
    await expect.poll(remembered).toBe(0);
    await said(NOW);
    await expect.poll(remembered).toBe(1);
    await toggle();
  });
});

describe.skipIf(!hasFirefox)('the year before in Firefox (skipped where it is not installed)', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
    firefox.site.set(BEFORE, { body: page(2021) });
    firefox.site.set(NOW, { body: page(2022) });
  });
  afterAll(() => firefox?.close());

  const inOptions = async <T>(
    act: (options: Awaited<ReturnType<Firefox['open']>>) => Promise<T>,
  ): Promise<T> => {
    const options = await firefox.openExtension('options.html');
    try {
      return await act(options);
    } finally {
      await options.close();
    }
  };
  const toggle = () =>
    inOptions(async (options) => {
      await (await options.waitForSelector('.memory input'))!.click();
    });
  const remembered = () => inOptions((options) => options.evaluate(countRemembered));
  const said = async (address: string): Promise<string> => {
    const opened = await firefox.open(address);
    const panel = await firefox.openPanel();
    const text = await panel.$eval('main', (main) => main.textContent ?? '');
    await panel.close();
    await opened.close();
    return text;
  };

  it('compares a report with that of the year before, once that was opened, until memory is off', async () => {
    await toggle();
    await said(BEFORE);
    await expect.poll(remembered).toBe(1);
    expect(await said(NOW)).toMatch(BROKEN);
    await toggle();
    await expect.poll(remembered).toBe(0);
    expect(await said(NOW)).not.toMatch(BROKEN);
  });
});
