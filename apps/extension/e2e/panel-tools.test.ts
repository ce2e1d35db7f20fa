import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Result } from '@gouji/core/schema';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { badgesOf, type Chromium, hasChromium, launchChromium, readExample } from './support/chromium.ts';
import { bodyOf, WRONG, wrongReport } from './support/fixtures.ts';

const ADDRESS = 'https://www.fixture.gov.cn/report.html';

describe.skipIf(!hasChromium)('what the panel can do in Chromium (skipped where it is not installed)', () => {
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
  const openFirst = () => panel.locator('.g-finding-head').first().click();
  const clipboard = () => panel.evaluate(() => navigator.clipboard.readText());

  it('names the form by its order', async () => {
    await open(wrongReport());
    expect(await panel.locator('.g-facts').textContent()).toContain('2021年格式（国办公开办函〔2021〕30号）');
  });

  it('saves the ledger, the findings as CSV, and the check-up sheet for print and for Word', async () => {
    await open(wrongReport());
    const forms = panel.getByRole('combobox', { name: '另存为…' });
    const begins = { csv: '\ufeff单位', xlsx: 'PK', checkup: '<!doctype html>', 'checkup-docx': 'PK' };
    for (const [name, start] of Object.entries(begins)) {
      const download = panel.waitForEvent('download');
      await forms.selectOption(name);
      const file = await download;
      expect((await readFile(await file.path(), 'utf8')).startsWith(start)).toBe(true);
    }
  });

  it('lists the numbers of the text that were compared, and leads to their cells', async () => {
    await open(await readExample('prose-agrees'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const list = panel.locator('.g-fold', { hasText: '正文中的数字' });
    await list.locator('summary').click();
    const result = JSON.parse(await saved(panel)) as Result;
    const { claims } = result.reports[0]!.report!;
    expect(claims.length).toBeGreaterThan(0);
    expect(await list.locator('li').count()).toBe(claims.length);
    expect(await list.textContent()).toContain('与表格一致');
    await list.locator('.g-claim-cell').first().click();
    await page.locator('gouji-overlay .outline.pointed').waitFor({ state: 'attached' });
  });

  it('explains a rule with what it goes by', async () => {
    await open(wrongReport());
    await openFirst();
    await panel.locator('.g-rule summary').click();
    await expect.poll(() => panel.locator('.g-rule-page').textContent()).toContain('勾稽关系');
    expect(await panel.locator('.g-rule-page').textContent()).toContain('applications/arithmetic');
    expect(await violations(panel)).toEqual([]);
  });

  it('copies one finding as a sentence with address and date, and the decision with it', async () => {
    await open(wrongReport());
    await panel.bringToFront();
    await openFirst();
    await panel.locator('.g-copy').click();
    await expect.poll(() => panel.locator('.g-copy').textContent()).toBe('已复制');
    const sentence = await clipboard();
    for (const part of [ADDRESS, String(WRONG), '核对）']) expect(sentence).toContain(part);
    expect(sentence).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(sentence.split('\n')).toHaveLength(1);
    await panel.getByRole('button', { name: '确认有误' }).click();
    await panel.getByRole('textbox', { name: '理由' }).fill('已通知');
    await panel.getByRole('button', { name: '保存', exact: true }).click();
    await panel.locator('.g-marked').waitFor();
    await panel.locator('.g-copy').click();
    await expect.poll(clipboard).toContain('已确认有误：已通知');
    await panel.getByRole('button', { name: '复制为文字' }).click();
    await expect.poll(clipboard).toContain('核实情况');
    const result = JSON.parse(await saved(panel));
    expect(Result.safeParse(result).success).toBe(true);
    expect(result.reports[0].findings[0].decision).toMatchObject({ state: 'confirmed', reason: '已通知' });
    await panel.getByRole('button', { name: '撤销' }).click();
    await panel.locator('.g-marked').waitFor({ state: 'detached' });
  });

  it('prints without its buttons', async () => {
    await open(wrongReport());
    await panel.evaluate(() => {
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') });
    });
    await panel.getByRole('button', { name: '打印' }).click();
    await panel.locator('[data-printed]').waitFor();
    await panel.emulateMedia({ media: 'print' });
    expect(await panel.locator('.panel-foot').isVisible()).toBe(false);
    expect(await panel.locator('.g-verdict').isVisible()).toBe(true);
  });

  it('is written larger where the settings say so, as is the card', async () => {
    await open(wrongReport());
    await panel.close();
    const size = () =>
      badgesOf(page)
        .first()
        .click()
        .then(() => page.locator('gouji-overlay .card').boundingBox());
    const before = (await size())!.width;
    const options = await browser.openOptions();
    await options.getByRole('radio', { name: '很大' }).check();
    await expect
      .poll(() => options.evaluate(() => getComputedStyle(document.documentElement).zoom))
      .toBe('1.4');
    await page.bringToFront();
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.querySelector<HTMLElement>('gouji-overlay')!.style.getPropertyValue('--gouji-size'),
        ),
      )
      .toBe('1.4');
    await page.keyboard.press('Escape');
    expect((await size())!.width).toBeCloseTo(before * 1.4, 0);
    await options.getByRole('radio', { name: '标准' }).check();
    await options.close();
    panel = await browser.openPanel(page);
  });

  it('tells its version, and where to write', async () => {
    await open(wrongReport());
    const version = panel.locator('.panel-version');
    expect(await version.textContent()).toContain('0.1.0');
    expect(await version.locator('a').getAttribute('href')).toMatch(
      /^https:\/\/chromewebstore\.google\.com\/detail\/\w{32}\/support$/,
    );
  });

  it('checks a table that is pasted, and says why where it is none', async () => {
    await open(wrongReport());
    await panel.bringToFront();
    await panel.locator('.panel-paste summary').click();
    await copyHtml(panel, bodyOf(wrongReport()).replaceAll(String(WRONG), String(WRONG + 1)));
    await panel.locator('.panel-paste textarea').focus();
    await panel.keyboard.press('Control+V');
    const pasted = panel.locator('.panel-paste ~ .g-report');
    await expect.poll(() => pasted.textContent()).toContain(String(WRONG + 1));
    expect(await violations(panel)).toEqual([]);
    await copyHtml(panel, '<p>会议通知</p>');
    await panel.locator('.panel-paste textarea').focus();
    await panel.keyboard.press('Control+V');
    await expect.poll(() => panel.locator('.panel-paste ~ .panel-note').textContent()).toMatch(/请/);
  });

  it('exports the decisions, and imports them again; says where a file is wrong', async () => {
    await open(wrongReport());
    await openFirst();
    await panel.getByRole('button', { name: '核实无误' }).click();
    await panel.getByRole('button', { name: '保存', exact: true }).click();
    const options = await browser.openOptions();
    await options.locator('.decision-list li').waitFor();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: '导出' }).click();
    const folder = await mkdtemp(join(tmpdir(), 'gouji-decisions-'));
    const file = join(folder, 'decisions.json');
    await (await download).saveAs(file);
    await options.locator('.decision-list button').click();
    await options.locator('.decision-list li').waitFor({ state: 'detached' });
    await options.locator('input[type=file]').setInputFiles(file);
    await options.locator('.decision-list li').waitFor();
    const told = options.locator('.decisions > [role=status]');
    expect(await told.textContent()).toContain('已导入 1 条');
    await writeFile(file, '{}');
    await options.locator('input[type=file]').setInputFiles(file);
    await expect.poll(() => told.textContent()).toContain('“decisions.json”不是');
    expect(await violations(options)).toEqual([]);
    await options.locator('.decision-list button').click();
    await options.locator('.decision-list li').waitFor({ state: 'detached' });
    await options.close();
    await rm(folder, { recursive: true });
  });

  it('keeps apart what was decided on pages that name no body', async () => {
    const unnamed = wrongReport()
      .replace(/<title>.*?<\/title>|<meta[^>]*>|<h1.*?<\/h1>/gs, '')
      .replace(/[\p{Script=Han}]{2,12}(?:统计局|人民政府|局)/gu, '本机关');
    browser.site.set('www.fixture.gov.cn/other.html', { body: `<meta charset="utf-8">${unnamed}` });
    await open(`<meta charset="utf-8">${unnamed}`);
    const result = JSON.parse(await saved(panel)) as Result;
    expect(result.reports[0]!.report!.organization).toBeNull();
    await openFirst();
    await panel.getByRole('button', { name: '核实无误' }).click();
    await panel.getByRole('button', { name: '保存', exact: true }).click();
    await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'detached' });
    const other = await browser.open('https://www.fixture.gov.cn/other.html');
    await badgesOf(other).first().waitFor();
    expect(await other.locator('gouji-overlay .badge.g-error').count()).toBe(1);
    await other.close();
    await panel.locator('.g-fold', { hasText: '已核实无误' }).locator('summary').first().click();
    await panel.locator('.g-marked').getByRole('button', { name: '撤销' }).click();
    await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'attached' });
  });
});

async function saved(panel: Page): Promise<string> {
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '保存为 JSON' }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** As Word leaves it in the clipboard. */
async function copyHtml(page: Page, html: string): Promise<void> {
  await page.evaluate(async (text) => {
    const type = 'text/html';
    await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([text], { type }) })]);
  }, html);
}
