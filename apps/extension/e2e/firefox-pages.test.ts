import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPage } from './support/demonstration.ts';
import { EDITORS } from './support/editors.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { bodyOf, NO_REPORT, WRONG, wrongReport } from './support/fixtures.ts';
import { WAYS, yearsPage } from './support/years.ts';

declare const browser: typeof import('#imports').browser;

const CARD = 'gouji-overlay >>> .card';

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

  it('opens a first page when it is installed', async () => {
    const finder = await firefox.openExtension('options.html');
    pages.push(finder);
    const opened = await finder.evaluate(async () => (await browser.tabs.query({})).map(({ url }) => url));
    expect(opened.filter((url) => url?.endsWith('/welcome.html'))).toHaveLength(1);
  });

  it('says in a pill how the report stands, and goes from place to place', async () => {
    const page = await open('report.html', demonstrationPage());
    const pill = 'gouji-pill >>> .pill';
    await page.waitForSelector(pill);
    expect(await page.$eval(`${pill} [role=status]`, (one) => one.textContent)).toBe('1 处错误 · 1 处疑点');
    await page.click(`${pill} button:nth-of-type(2)`);
    await page.waitForSelector(CARD, { visible: true });
    const read = () => page.$eval(CARD, (card) => card.textContent);
    const first = await read();
    await page.click(`${pill} button:nth-of-type(2)`);
    await expect.poll(read).not.toBe(first);
    await page.click(`${pill} button:nth-of-type(3)`);
    await expect.poll(() => page.$(pill)).toBeNull();
  });

  it('leads from a sentence to its cell and back, off the label of its row', async () => {
    const page = await open('report.html', demonstrationPage());
    const badge = await page.waitForSelector('gouji-overlay >>> .badge.g-warning');
    await badge!.focus();
    await page.keyboard.press('Enter');
    await (await page.waitForSelector(`${CARD} .card-way`))!.click();
    await page.waitForSelector('gouji-overlay >>> .outline.pointed:not([hidden])');
    await page.waitForFunction(() => {
      const card = document.querySelector('gouji-overlay')!.shadowRoot!.querySelector('.card')!;
      return card.textContent!.includes('回到原句');
    });
    await page.click(`${CARD} .card-way`);
    await page.waitForSelector('gouji-overlay >>> .badge.g-warning[aria-expanded=true]');
  });

  it('takes a decision on the card', async () => {
    const page = await open('report.html', wrongReport());
    await (await page.waitForSelector('gouji-overlay >>> .badge.g-error'))!.click();
    await page.click(`${CARD} .g-actions button:nth-child(2)`);
    await page.keyboard.type('已向单位核实');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(readMarked)).toEqual([]);
    const options = await firefox.openExtension('options.html');
    pages.push(options);
    await options.waitForSelector('.decision-list li');
    expect(await options.$eval('.decision-list', (list) => list.textContent)).toContain(
      '已核实无误：已向单位核实',
    );
    await options.click('.decision-list button');
    await expect.poll(() => page.evaluate(readMarked)).toEqual([String(WRONG)]);
  });

  it('hints at what a scroller hides, and comes back where the page removes it', async () => {
    const html = demonstrationPage();
    const body = bodyOf(html);
    const page = await open(
      'report.html',
      html.replace(body, () => `<div style="height:300px;overflow:auto">${body}</div>`),
    );
    await page.waitForSelector('gouji-overlay >>> .edge');
    await page.evaluate(() => document.querySelector('gouji-overlay')!.remove());
    await (await page.waitForSelector('gouji-overlay >>> .edge'))!.click();
    await page.waitForSelector(CARD, { visible: true });
  });

  it.each(Object.keys(EDITORS))('an editor is checked while the report is written: %s', async (name) => {
    const page = await open('edit.html', EDITORS[name]!);
    await expect.poll(() => page.evaluate(readEditor).then(({ marks }) => marks)).toBe(1);
    await page.evaluate((wrong) => {
      const inner = document.querySelector('iframe')?.contentDocument ?? document;
      const cell = [...inner.querySelectorAll('td')].find((one) => one.textContent === wrong)!;
      inner.defaultView!.focus();
      inner.getSelection()!.selectAllChildren(cell);
      inner.execCommand('insertText', false, '1');
      window.keep();
    }, String(WRONG));
    await expect.poll(() => page.evaluate(readEditor)).toEqual({ marks: 0, wrong: false });
    for (const frame of page.frames()) await frame.evaluate(() => window.keep?.());
  });

  it('checks a site whose name has no dot, once it is added', async () => {
    firefox.site.set('oa/report.html', { body: wrongReport() });
    const options = await firefox.openExtension('options.html');
    pages.push(options);
    await options.type('.site-form input', 'http://oa/');
    await options.click('.site-form button');
    await options.waitForSelector('.site-list li');
    expect(await options.$eval('.site-list span', (one) => one.textContent)).toBe('oa');
    const page = await firefox.open('oa/report.html');
    pages.push(page);
    await expect.poll(() => page.evaluate(readMarked)).toEqual([String(WRONG)]);
    await options.click('.site-list button');
    await options.waitForFunction(() => document.querySelectorAll('.site-list li').length === 0);
  });

  it('checks a table that is pasted into the panel, and copies one finding', async () => {
    const page = await open('report.html', wrongReport());
    const panel = await openPanel();
    const press = async (on: Page, key: 'a' | 'c' | 'v') => {
      await on.keyboard.down('Control');
      await on.keyboard.press(key);
      await on.keyboard.up('Control');
    };
    await page.bringToFront();
    await press(page, 'a');
    await press(page, 'c');
    await panel.bringToFront();
    await panel.click('.panel-paste summary');
    await panel.focus('.panel-paste textarea');
    await press(panel, 'v');
    await panel.waitForSelector('.panel-paste ~ .g-report');
    expect(await panel.$eval('.panel-paste ~ .g-report', (one) => one.textContent)).toContain(String(WRONG));
    await panel.click('.g-finding-head');
    await (await panel.waitForSelector('.g-rule summary'))!.click();
    await panel.waitForSelector('.g-rule-page');
    await panel.click('.g-copy');
    await expect.poll(() => panel.$eval('.g-copy', (one) => one.textContent)).toBe('已复制');
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

/** Runs in the page: what stands in its editor. */
function readEditor(): { marks: number; wrong: boolean } {
  const inner = document.querySelector('iframe')?.contentDocument ?? document;
  const root = inner.querySelector('gouji-overlay')?.shadowRoot;
  const marks = root?.querySelectorAll('.badge.g-error:not([hidden])').length ?? 0;
  return {
    marks,
    wrong: [...inner.querySelectorAll('td')].some((cell) => /9\d{4}/.test(cell.textContent ?? '')),
  };
}
