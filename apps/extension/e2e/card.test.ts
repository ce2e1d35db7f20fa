import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  badgesOf,
  type Chromium,
  cardOf,
  hasChromium,
  launchChromium,
  readExample,
} from './support/chromium.ts';
import { bodyOf, rightReport, WRONG, WRONG_CELL, wrongReport } from './support/fixtures.ts';
import { overlap, type Rect } from './support/geometry.ts';

const ADDRESS = 'https://www.fixture.gov.cn/report.html';

describe.skipIf(!hasChromium)('the card in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  const open = async (body: string | Buffer, isMarked = true) => {
    browser.site.set('www.fixture.gov.cn/report.html', { body });
    page = await browser.open(ADDRESS);
    if (isMarked) await badgesOf(page).first().waitFor();
  };

  /** What the browser does with a shortcut, which no driver can press. */
  const press = async (command: string) => {
    const id = await browser.tabId(page);
    await browser.worker.evaluate(
      ([name, tab]) => {
        const event = chrome.commands.onCommand as never as { dispatch: (...told: unknown[]) => void };
        event.dispatch(name, { id: tab });
      },
      [command, id] as const,
    );
  };

  it.each([
    [1200, 900],
    [800, 600],
    [1600, 1000],
  ])('covers none of the numbers that it speaks of, at %d × %d', async (width, height) => {
    browser.site.set('www.fixture.gov.cn/report.html', { body: wrongReport() });
    page = await browser.open(ADDRESS);
    await page.setViewportSize({ width, height });
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    const { card, outlines } = await page.evaluate(measureCard);
    expect(outlines.length).toBeGreaterThan(20);
    expect(outlines.filter((one) => overlap(card, one) > 1)).toEqual([]);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(height);
  });

  it('writes the sums out, with what belongs in the cell', async () => {
    await open(wrongReport());
    await badgesOf(page).first().click();
    const text = await cardOf(page).textContent();
    const row = await page
      .locator('tr', { hasText: String(WRONG) })
      .locator('td')
      .allInnerTexts();
    const values = row.slice(-7).map(Number);
    const suggested = values[6]! - values.slice(1, 6).reduce((sum, value) => sum + value, 0);
    expect(text).toContain(String(WRONG));
    expect(text).toContain(String(suggested));
    expect(text).toContain('≠');
  });

  it('does not widen the page', async () => {
    await open(wrongReport());
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    const before = await width();
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    expect(await width()).toBe(before);
  });

  it('outlines the cell whose number is pointed at', async () => {
    await open(wrongReport());
    await badgesOf(page).first().click();
    const term = cardOf(page)
      .locator('button.g-term', { hasText: String(WRONG) })
      .first();
    await term.hover();
    const pointed = page.locator('gouji-overlay .outline.pointed');
    await pointed.waitFor();
    const cell = (await page.locator('td', { hasText: String(WRONG) }).boundingBox())!;
    const box = (await pointed.boundingBox())!;
    expect(Math.abs(box.x - cell.x) + Math.abs(box.y - cell.y)).toBeLessThan(2);
  });

  it('is opened, walked through and closed by the keyboard alone', async () => {
    await open(await readExample('two-faults'));
    const badges = badgesOf(page);
    const howMany = await badges.count();
    expect(howMany).toBeGreaterThan(1);
    await badges.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusedBadge(page)).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await cardOf(page).waitFor();
    const first = await cardOf(page).textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => cardOf(page).textContent()).not.toBe(first);
    expect(await page.locator('gouji-overlay .badge[aria-expanded=true]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'hidden' });
    expect(await focusedBadge(page)).toBe(1);
  });

  it('goes to another place by one click, and is closed by the next on the same', async () => {
    await open(await readExample('two-faults'));
    const [first, second] = [badgesOf(page).nth(0), badgesOf(page).nth(1)];
    await first.click();
    await cardOf(page).waitFor();
    const text = await cardOf(page).textContent();
    await second.click();
    await expect.poll(() => cardOf(page).textContent()).not.toBe(text);
    await paint(page);
    expect(await cardOf(page).isVisible()).toBe(true);
    expect(await second.getAttribute('aria-expanded')).toBe('true');
    await second.click();
    await cardOf(page).waitFor({ state: 'hidden' });
  });

  it('steps to what an inner scroller has scrolled away', async () => {
    const html = String(await readExample('two-faults'));
    const body = bodyOf(html);
    await open(
      html.replace(body, () => `<div style="height:400px;overflow:auto">${body}</div>`),
      false,
    );
    await page.locator('gouji-overlay').waitFor({ state: 'attached' });
    const all = page.locator('gouji-overlay .badge');
    for (let i = 0; i < (await all.count()); i += 1) {
      await press('next-finding');
      await expect.poll(() => all.nth(i).getAttribute('aria-expanded')).toBe('true');
      expect(await all.nth(i).isVisible()).toBe(true);
    }
  });

  it('marks the words that it speaks of more strongly than the others of their paragraph', async () => {
    await open(await readExample('prose-contradicts-tables'));
    const quotes = page.locator('gouji-overlay .badge.g-warning');
    for (const i of [1, 2]) {
      await quotes.nth(i).focus();
      await page.keyboard.press('Enter');
      await cardOf(page).waitFor();
      const [open] = await page.evaluate(readHighlight, 'open');
      expect(open).toBe((await page.evaluate(readHighlight, 'warning'))[i]);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(readHighlight, 'open')).toEqual([]);
    }
  });

  it('stays open while the page changes elsewhere', async () => {
    await open(
      wrongReport().replace(
        '</body>',
        '<p id="clock">0</p><script>setInterval(() => { clock.textContent = String(+clock.textContent + 1); keep(); }, 40)</script></body>',
      ),
    );
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    // Two looks at least: the first comes 250 ms after a change, the second 500 ms after the first.
    await page.waitForFunction(() => Number(document.querySelector('#clock')!.textContent) > 40);
    expect(await cardOf(page).isVisible()).toBe(true);
  });

  it('is drawn again where the page writes its whole document anew', async () => {
    await open(wrongReport());
    await page.evaluate((html) => {
      document.documentElement.innerHTML = html;
      window.keep();
    }, wrongReport());
    await badgesOf(page).first().waitFor();
    expect(await page.locator('gouji-overlay').count()).toBe(1);
  });

  it('opens on a page that was written anew by document.write', async () => {
    await open(wrongReport());
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
      window.keep();
    }, wrongReport());
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    expect(await page.locator('gouji-overlay').count()).toBe(1);
  });

  it('leaves the focus where the reader has put it', async () => {
    await open(wrongReport().replace('<body>', '<body><input id="search">'));
    const search = page.locator('#search');
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    await search.click();
    await cardOf(page).waitFor({ state: 'hidden' });
    expect(await search.evaluate((one) => one === document.activeElement)).toBe(true);
    await badgesOf(page).first().click();
    await cardOf(page).waitFor();
    await search.focus();
    await page.evaluate((wrong) => {
      const cell = [...document.querySelectorAll('td')].find((one) => one.textContent === String(wrong))!;
      cell.textContent = '1';
      window.keep();
    }, WRONG);
    await cardOf(page).waitFor({ state: 'hidden' });
    expect(await search.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('leaves an arrow with Alt or Ctrl to the browser', async () => {
    await open(await readExample('two-faults'));
    await badgesOf(page).first().focus();
    await page.evaluate(() => {
      const told: boolean[] = [];
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        if (key.startsWith('Arrow')) told.push(defaultPrevented);
      });
      Object.assign(window, { told });
    });
    for (const key of ['Alt+ArrowRight', 'Control+ArrowDown']) await page.keyboard.press(key);
    await expect
      .poll(() => page.evaluate(() => (window as never as { told: boolean[] }).told))
      .toEqual([false, false]);
    expect(await focusedBadge(page)).toBe(0);
  });

  it('steps on by the browser’s shortcut, over the worker', async () => {
    await open(await readExample('two-faults'));
    await press('next-finding');
    await cardOf(page).waitFor();
    const first = await cardOf(page).textContent();
    await press('previous-finding');
    await expect.poll(() => cardOf(page).textContent()).not.toBe(first);
  });

  it('steps from frame to frame', async () => {
    for (const name of ['a', 'b'])
      browser.site.set(`www.fixture.gov.cn/${name}.html`, { body: wrongReport() });
    const body =
      '<!doctype html><iframe src="/a.html" height="800"></iframe><iframe src="/b.html" height="800"></iframe>';
    await open(body, false);
    const [, ...frames] = page.frames();
    const cards = frames.map((frame) => frame.locator('gouji-overlay .card'));
    for (const frame of frames) await frame.locator('gouji-overlay .badge').waitFor();
    await press('next-finding');
    await cards[0]!.waitFor();
    expect(await cards[1]!.isVisible()).toBe(false);
    await press('next-finding');
    await cards[1]!.waitFor();
    expect(await cards[0]!.isVisible()).toBe(false);
  });

  it('is a plain box where there are no popovers, and marks no words where there are no highlights', async () => {
    browser.site.set('www.fixture.gov.cn/report.html', {
      body: `<!doctype html><meta charset="utf-8"><body><div id="app"></div></body>`,
    });
    page = await browser.open(ADDRESS);
    const tab = await browser.tabId(page);
    await browser.worker.evaluate(takeAway, tab);
    await page.locator('#app').evaluate((app, html) => {
      app.innerHTML = html;
      window.keep();
    }, wrongReport());
    await badgesOf(page).first().click();
    const card = cardOf(page);
    await card.waitFor();
    expect(await card.getAttribute('popover')).toBeNull();
    const { outlines, card: box } = await page.evaluate(measureCard);
    expect(outlines.filter((one) => overlap(box, one) > 1)).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await badgesOf(page).first().click();
    await card.waitFor();
    await page.mouse.click(5, 5);
    await card.waitFor({ state: 'hidden' });
  });

  it('says of the cell what the result says', async () => {
    await open(wrongReport());
    await badgesOf(page).first().click();
    expect(await badgesOf(page).first().getAttribute('aria-label')).toContain(String(WRONG));
    expect(WRONG_CELL.startsWith('applications.')).toBe(true);
    await page.goto('about:blank');
    browser.site.set('www.fixture.gov.cn/report.html', { body: rightReport() });
    await page.goto(ADDRESS);
    await page.locator('gouji-overlay').waitFor({ state: 'attached' });
    expect(await page.locator('gouji-overlay .badge.g-error').count()).toBe(0);
  });
});

/** Takes from the script's own world what old browsers lack, before it runs. */
async function takeAway(tabId: number): Promise<void> {
  await chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
      Reflect.deleteProperty(CSS, 'highlights');
      Reflect.deleteProperty(globalThis, 'Highlight');
    },
  });
}

declare const chrome: typeof import('#imports').browser;

function measureCard(): { card: Rect; outlines: Rect[] } {
  const root = document.querySelector('gouji-overlay')!.shadowRoot!;
  const rect = (one: Element): Rect => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  return {
    card: rect(root.querySelector('.card')!),
    outlines: [...root.querySelectorAll('.outline.part')].map(rect),
  };
}

/** Runs in the page: the words that a highlight of ours marks. */
function readHighlight(name: string): string[] {
  return [...(CSS.highlights.get(`gouji-${name}`) ?? [])].map(String);
}

/** Until what was asked for before has been told and drawn. */
function paint(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

function focusedBadge(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.querySelector('gouji-overlay')!.shadowRoot!;
    return [...root.querySelectorAll('.badge')].indexOf(root.activeElement!);
  });
}
