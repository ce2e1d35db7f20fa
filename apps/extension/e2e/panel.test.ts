import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Result } from '@gouji/core/schema';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import {
  badgesOf,
  type Chromium,
  cardOf,
  hasChromium,
  launchChromium,
  readExample,
} from './support/chromium.ts';
import { NO_REPORT, WRONG, wrongReport } from './support/fixtures.ts';

const ADDRESS = 'https://www.fixture.gov.cn/report.html';

describe.skipIf(!hasChromium)('the panel in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterEach(async () => {
    await panel?.close();
    await page?.close();
  });
  afterAll(() => browser?.close());

  const open = async (body: string | Buffer) => {
    browser.site.set('www.fixture.gov.cn/report.html', { body });
    page = await browser.open(ADDRESS);
    panel = await browser.openPanel(page);
    await panel.locator('.g-report').waitFor();
  };

  it('shows body, year, verdict and every finding', async () => {
    await open(await readExample('two-faults'));
    const { reports } = await savedResult(panel);
    const { findings, report } = reports[0]!;
    const text = await panel.locator('main').textContent();
    expect(text).toContain(report!.organization);
    expect(text).toContain(String(report!.year));
    expect(await panel.locator('.g-finding').count()).toBe(findings.length);
    for (const { id } of findings) expect(await panel.locator(`[data-finding="${id}"]`).count()).toBe(1);
  });

  it('shows the severities that are asked for', async () => {
    await open(await readExample('two-faults'));
    const all = await panel.locator('.g-finding').count();
    await panel.locator('.g-filter button').nth(2).click();
    const fewer = await panel.locator('.g-finding').count();
    expect(fewer).toBeLessThan(all);
    expect(await panel.locator('.g-finding .g-info').count()).toBe(0);
    await panel.locator('.g-filter button').nth(2).click();
    expect(await panel.locator('.g-finding').count()).toBe(all);
  });

  it('leads to the place on the page, and outlines the cells of its sums', async () => {
    await open(wrongReport());
    // A tab in the background scrolls at once or not at all.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await panel.locator('.g-finding-head').first().click();
    const cell = page.locator('td', { hasText: String(WRONG) });
    await expect.poll(() => isInView(page)).toBe(true);
    await expect.poll(() => page.locator('gouji-overlay .outline.part').count()).toBeGreaterThan(20);
    await panel
      .locator('button.g-term', { hasText: String(WRONG) })
      .first()
      .hover();
    await page.locator('gouji-overlay .outline.pointed').waitFor({ state: 'attached' });
    const box = (await page.locator('gouji-overlay .outline.pointed').boundingBox())!;
    expect(Math.abs(box.x - (await cell.boundingBox())!.x)).toBeLessThan(1.5);
  });

  it('takes the outlines off the page when its finding is closed, and when it is closed itself', async () => {
    await open(wrongReport());
    const parts = () => page.locator('gouji-overlay .outline.part').count();
    const head = panel.locator('.g-finding-head').first();
    await head.click();
    await expect.poll(parts).toBeGreaterThan(20);
    await head.click();
    await expect.poll(parts).toBe(0);
    await head.click();
    await expect.poll(parts).toBeGreaterThan(20);
    await panel.close();
    await expect.poll(parts).toBe(0);
  });

  it('keeps what is being written while a frame loads and the page steps on within itself', async () => {
    browser.site.set('www.fixture.gov.cn/weather.html', { body: '<p>晴' });
    await open(wrongReport().replace('</body>', '<iframe src="/weather.html"></iframe></body>'));
    await panel.locator('.g-finding-head').first().click();
    await panel.getByRole('button', { name: '核实无误' }).click();
    await panel.getByRole('textbox').fill('已向单位');
    await panel.evaluate(countLoads);
    for (const [i, step] of ['/weather.html?tomorrow', '#table', '/2022'].entries()) {
      await page.evaluate((address) => {
        if (address.includes('weather')) frames[0]!.location.href = address;
        else history.pushState(null, '', address);
      }, step);
      await expect.poll(() => panel.evaluate(() => window.loads)).toBe(i + 1);
    }
    expect(await panel.getByRole('textbox').inputValue()).toBe('已向单位');
    browser.site.set('www.fixture.gov.cn/none.html', { body: NO_REPORT });
    await page.goto('https://www.fixture.gov.cn/none.html');
    await panel.locator('.panel-empty').waitFor();
    expect(await panel.locator('.g-report').count()).toBe(0);
  });

  it('says of a page of the browser, after a click, that it cannot be checked', async () => {
    page = await browser.context.newPage();
    await page.goto('chrome://version');
    panel = await browser.openPanel(page);
    await expect.poll(() => panel.locator('main').textContent()).toContain('请点击工具栏');
    await browser.clickAction(page);
    await expect.poll(() => panel.locator('main').textContent()).toContain('浏览器自己的页面');
  });

  it('offers to check a site always, once it may be read', async () => {
    browser.site.set('reports.example/report.html', { body: wrongReport() });
    page = await browser.open('https://reports.example/report.html');
    panel = await browser.openPanel(page);
    await expect.poll(() => panel.locator('main').textContent()).toContain('请点击工具栏');
    await browser.clickAction(page);
    await panel.locator('.g-report').waitFor();
    await panel.getByRole('button', { name: 'reports.example' }).waitFor();
  });

  it('lists every cell of a calculation', async () => {
    await open(wrongReport());
    await panel.locator('.g-finding-head').first().click();
    for (const summary of await panel.locator('.g-calculation summary').all()) await summary.click();
    const { reports } = await savedResult(panel);
    const { checks, findings } = reports[0]!;
    const cells = findings[0]!.checks.flatMap((id) => checks.find((check) => check.id === id)!.cells);
    expect(await panel.locator('.g-calculation .g-term-row').count()).toBe(cells.length);
  });

  it('opens what is opened on the page', async () => {
    await open(await readExample('two-faults'));
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    await panel.locator('.g-finding.g-open').waitFor();
  });

  it('scrolls to what is opened on the page', async () => {
    await open(await readExample('prose-contradicts-tables'));
    await panel.setViewportSize({ width: 360, height: 300 });
    const last = panel.locator('.g-finding').last();
    const finding = await last.getAttribute('data-finding');
    await badgesOf(page).first().focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => {
        const isOpen = (await panel.locator('.g-finding.g-open').getAttribute('data-finding')) === finding;
        if (!isOpen) await page.keyboard.press('ArrowDown');
        return isOpen;
      })
      .toBe(true);
    await expect
      .poll(() => last.locator('.g-finding-head').evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(300);
  });

  it('copies the text that the command prints, and saves its JSON', async () => {
    await open(wrongReport());
    await panel.bringToFront();
    await panel.getByRole('button', { name: '复制为文字' }).click();
    await panel.getByRole('button', { name: '已复制' }).waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(String(WRONG));
    const result = await savedResult(panel);
    expect(Result.safeParse(result).success).toBe(true);
    expect(result.reports[0]!.source).toBe(ADDRESS);
  });

  it('lists the files that the page links to', async () => {
    const links = '<a href="/files/a.pdf">年报全文</a> <a href="b.docx"></a> <a href="/index.html">首页</a>';
    await open(wrongReport().replace('</body>', `${links}</body>`));
    expect(
      await panel
        .locator('.g-links a:not(.g-check)')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)),
    ).toEqual(['https://www.fixture.gov.cn/files/a.pdf', 'https://www.fixture.gov.cn/b.docx']);
  });

  it('leads from a list of reports to each of them', async () => {
    const years = [2021, 2022, 2023];
    const links = years.map(
      (year) => `<li><a href="./${year}.html">青石县${year}年政府信息公开工作年度报告</a></li>`,
    );
    browser.site.set('www.fixture.gov.cn/report.html', {
      body: `<!doctype html><meta charset="utf-8"><base href="/reports/"><title>政府信息公开年报</title><h1>政府信息公开年报</h1><ul>${links.join('')}</ul>`,
    });
    page = await browser.open(ADDRESS);
    await browser.clickAction(page);
    panel = await browser.openPanel(page);
    const listed = panel.locator('.g-listed a');
    await expect.poll(() => listed.count()).toBe(3);
    expect(await listed.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))).toEqual(
      years.map((year) => `https://www.fixture.gov.cn/reports/${year}.html`),
    );
    expect(await panel.locator('.panel-empty').textContent()).toContain('列表页');
    expect(await violations(panel)).toEqual([]);
  });

  it('keeps each frame’s report, and names the frame', async () => {
    browser.site.set('www.fixture.gov.cn/inner.html', { body: wrongReport() });
    browser.site.set('www.fixture.gov.cn/report.html', {
      body: '<!doctype html><title>外页</title><iframe src="/inner.html" width="900" height="600"></iframe>',
    });
    page = await browser.open(ADDRESS);
    panel = await browser.openPanel(page);
    await panel.locator('.g-report').waitFor();
    expect(await panel.locator('.panel-frame').textContent()).toContain('框架页');
    await panel.locator('.g-finding-head').first().click();
    await expect
      .poll(() => page.frames()[1]!.locator('gouji-overlay .outline.part').count())
      .toBeGreaterThan(20);
  });

  it('speaks English, and is dark, where the settings say so', async () => {
    await open(wrongReport());
    const options = await browser.openOptions();
    await options.getByRole('radio', { name: 'English' }).check();
    await expect.poll(() => panel.getByRole('button', { name: 'Copy as text' }).count()).toBe(1);
    await expect.poll(() => panel.locator('.g-message').first().textContent()).toMatch(/should/);
    await options.getByRole('radio', { name: 'Dark' }).check();
    await expect
      .poll(() => panel.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
      .toBe('rgb(31, 32, 35)');
    await options.getByRole('radio', { name: 'As the system' }).last().check();
    await options.getByRole('radio', { name: '中文' }).check();
    await options.close();
  });

  it('keeps the focus of who decides by the keyboard, and says that what is ignored is no proof', async () => {
    await open(wrongReport());
    const focused = () => panel.evaluate(() => document.activeElement!.textContent);
    const head = panel.locator('.g-finding-head').first();
    await head.press('Enter');
    await panel.getByRole('button', { name: '核实无误' }).press('Enter');
    await panel.locator('input:focus').waitFor();
    await panel.getByRole('button', { name: '取消' }).press('Enter');
    await expect.poll(focused).toBe('确认有误');
    await panel.getByRole('button', { name: '核实无误' }).press('Enter');
    await panel.locator('input:focus').press('Enter');
    await expect.poll(focused).toContain('已核实无误');
    expect(await panel.locator('.g-verdict').textContent()).toContain('其中 1 处已核实无误');
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: '撤销' }).press('Enter');
    await expect.poll(focused).toContain('此格应为');
    expect(await panel.locator('.g-verdict').textContent()).toContain('1 处错误');
  });

  it('forgets the decisions of the reader only when that was meant', async () => {
    await open(wrongReport());
    await panel.locator('.g-finding-head').first().click();
    await panel.getByRole('button', { name: '核实无误' }).click();
    await panel.getByRole('button', { name: '保存', exact: true }).click();
    const options = await browser.openOptions();
    const clear = options.getByRole('button', { name: '全部清除' });
    const decisions = options.locator('section', { has: clear });
    options.once('dialog', (dialog) => {
      expect(dialog.message()).toContain('全部 1 条');
      return dialog.dismiss();
    });
    await clear.click();
    expect(await decisions.textContent()).toContain('共 1 条');
    options.once('dialog', (dialog) => dialog.accept());
    await clear.click();
    await expect.poll(() => decisions.textContent()).toContain('共 0 条');
    await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'attached' });
    await options.close();
  });

  it('marks nothing on the page that the options leave out', async () => {
    await open(wrongReport());
    await badgesOf(page).first().waitFor();
    const options = await browser.openOptions();
    const errors = options.getByRole('checkbox', { name: '错误' });
    await errors.uncheck();
    await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'detached' });
    await errors.check();
    await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'attached' });
    await options.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds fault with (%s)', async (colorScheme) => {
    await open(await readExample('two-faults'));
    await panel.emulateMedia({ colorScheme });
    await panel.locator('.g-finding-head').first().click();
    for (const fold of await panel.locator('details > summary').all()) await fold.click();
    expect(await violations(panel)).toEqual([]);
    await page.emulateMedia({ colorScheme });
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    expect(await violations(page, 'gouji-overlay')).toEqual([]);
    const options = await browser.openOptions();
    await options.emulateMedia({ colorScheme });
    expect(await violations(options)).toEqual([]);
    await options.close();
  });
});

describe.skipIf(!hasChromium)('a decision of the reader (skipped without Chromium)', () => {
  it('takes the mark off the page, and survives a restart', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'gouji-profile-'));
    try {
      let browser = await launchChromium({ profile });
      browser.site.set('www.fixture.gov.cn/report.html', { body: wrongReport() });
      let page = await browser.open(ADDRESS);
      await badgesOf(page).first().waitFor();
      let panel = await browser.openPanel(page);
      await panel.locator('.g-finding-head').first().click();
      await panel.getByRole('button', { name: '核实无误' }).click();
      await panel.getByRole('textbox').fill('已向单位核实');
      await panel.getByRole('button', { name: '保存', exact: true }).click();
      await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'detached' });
      await browser.close();

      browser = await launchChromium({ profile });
      browser.site.set('www.fixture.gov.cn/report.html', { body: wrongReport() });
      page = await browser.open(ADDRESS);
      panel = await browser.openPanel(page);
      await panel.locator('.g-fold', { hasText: '已核实无误' }).locator('summary').first().click();
      await panel.locator('.g-fold .g-finding-head').first().click();
      expect(await panel.locator('.g-marked').textContent()).toContain('已向单位核实');
      expect(await page.locator('gouji-overlay .badge.g-error').count()).toBe(0);
      await panel.locator('.g-marked').getByRole('button', { name: '撤销' }).click();
      await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'attached' });
      await browser.close();
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  });
});

declare const chrome: typeof import('#imports').browser;

declare global {
  interface Window {
    loads: number;
  }
}

/** Runs in the panel: how often its tab has finished to load. */
function countLoads(): void {
  window.loads = 0;
  chrome.tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete') window.loads += 1;
  });
}

async function savedResult(panel: Page): Promise<Result> {
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '保存为 JSON' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as Result;
}

function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const frame = document.querySelector('gouji-overlay')!.shadowRoot!.querySelector('.outline.g-error');
    const { top = -1, bottom = -1 } = frame?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });
}
