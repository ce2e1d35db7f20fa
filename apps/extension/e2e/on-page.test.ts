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
import { demonstrationPage } from './support/demonstration.ts';
import { bodyOf, rightReport, WRONG, wrongReport } from './support/fixtures.ts';
import { overlap, type Rect } from './support/geometry.ts';
import { WAYS, yearsPage } from './support/years.ts';

const ADDRESS = 'https://www.fixture.gov.cn/report.html';

describe.skipIf(!hasChromium)(
  'what stands on the page in Chromium (skipped where it is not installed)',
  () => {
    let browser: Chromium;
    let page: Page;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterEach(() => page.close());
    afterAll(() => browser?.close());

    const open = async (body: string | Buffer) => {
      browser.site.set('www.fixture.gov.cn/report.html', { body });
      page = await browser.open(ADDRESS);
    };
    const pill = () => page.locator('gouji-pill .pill');
    const says = () => pill().locator('[role=status]').textContent();
    const step = (name: '下一处' | '上一处') => pill().getByRole('button', { name }).click();

    describe('the pill', () => {
      it.each([
        ['errors and doubts', demonstrationPage(), '1 处错误 · 1 处疑点'],
        ['what is consistent', rightReport(), '已核对，一致'],
        [
          'what could not all be read',
          rightReport().replace(/<td>\d+<\/td>/, '<td><img src="a.png"></td>'),
          '部分未能核对',
        ],
        ['the year, where the page holds several', yearsPage(WAYS['a class']!), '2024 年：1 处错误'],
      ])('says how the report stands: %s', async (_, body, line) => {
        await open(body);
        await expect.poll(says).toContain(line);
      });

      it('goes from place to place, and round', async () => {
        await open(demonstrationPage());
        await step('下一处');
        await cardOf(page).waitFor();
        const first = await cardOf(page).textContent();
        await step('下一处');
        await expect.poll(() => cardOf(page).textContent()).not.toBe(first);
        await step('上一处');
        await expect.poll(() => cardOf(page).textContent()).toBe(first);
      });

      it('can be closed for the page, and switched off', async () => {
        await open(wrongReport());
        await pill().getByRole('button', { name: '关闭' }).click();
        await pill().waitFor({ state: 'detached' });
        await page.evaluate(() => {
          document.querySelector('h1')!.append('！');
          window.keep();
        });
        await page.reload();
        await pill().waitFor();
        const options = await browser.openOptions();
        const shown = options.getByRole('checkbox', { name: '在页面左下角' });
        await shown.uncheck();
        await pill().waitFor({ state: 'detached' });
        await shown.check();
        await pill().waitFor();
        await options.close();
      });

      it('stays in the window while the page scrolls, and is not printed', async () => {
        await open(wrongReport());
        const before = (await pill().boundingBox())!;
        await page.mouse.wheel(0, 700);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
        expect(await pill().boundingBox()).toEqual(before);
        await page.emulateMedia({ media: 'print' });
        await pill().waitFor({ state: 'hidden' });
      });

      it.each(['light', 'dark'] as const)(
        'has nothing that axe finds fault with (%s)',
        async (colorScheme) => {
          await open(wrongReport());
          await page.emulateMedia({ colorScheme });
          await pill().waitFor();
          expect(await violations(page, 'gouji-pill')).toEqual([]);
        },
      );
    });

    it('opens the card off the header of the column and the label of the row', async () => {
      await open(demonstrationPage());
      for (const [width, height] of [
        [1080, 760],
        [800, 600],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.locator('gouji-overlay .badge.g-error').focus();
        await page.keyboard.press('Enter');
        await cardOf(page).waitFor();
        const { card, labels } = await page.evaluate(measureLabels);
        expect(labels.length).toBeGreaterThan(1);
        expect(
          labels.filter((label) => overlap(card, label) > 1),
          `${width}`,
        ).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

    it('writes the sum, and the sum put right, as the command does', async () => {
      await open(wrongReport());
      await badgesOf(page).first().click();
      const text = (await cardOf(page).textContent())!;
      expect(text).toMatch(/ = \d+ ?≠ ?\d+/);
      expect(text).toMatch(/改为 \d+ 后：.{1,80} = \d+ ✓/);
    });

    it('leads from a sentence to its cell, and back', async () => {
      await open(demonstrationPage());
      await page.locator('gouji-overlay .badge.g-warning').first().click();
      const way = cardOf(page).locator('.card-way').first();
      const value = await way.locator('b').textContent();
      await way.click();
      const back = cardOf(page).getByRole('button', { name: '回到原句' });
      await back.waitFor();
      const pointed = (await page.locator('gouji-overlay .outline.pointed').boundingBox())!;
      expect(await page.evaluate(readCellAt, pointed)).toBe(value);
      await back.click();
      await cardOf(page).locator('.card-way b').first().waitFor();
      expect(await page.locator('gouji-overlay .badge.g-warning[aria-expanded=true]').count()).toBe(1);
    });

    it('takes a decision on the card, and goes on', async () => {
      await open(wrongReport());
      await badgesOf(page).first().focus();
      await page.keyboard.press('Enter');
      await cardOf(page).getByRole('button', { name: '确认有误' }).press('Enter');
      await page.keyboard.type('已通知单位');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await expect.poll(() => cardOf(page).textContent()).toContain('已确认有误：已通知单位');
      expect(await badgesOf(page).first().isVisible()).toBe(true);
      await cardOf(page).getByRole('button', { name: '撤销' }).press('Enter');
      await cardOf(page).getByRole('button', { name: '核实无误' }).press('Enter');
      await cardOf(page).getByRole('button', { name: '保存' }).press('Enter');
      await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'detached' });
      await expect.poll(says).toContain('1 处已核实无误');
      const options = await browser.openOptions();
      await options.locator('.decision-list button').click();
      await badgesOf(page).first().waitFor();
      await options.close();
    });

    it('does not say in the card what the panel says beside it', async () => {
      await open(wrongReport());
      const panel = await browser.openPanel(page);
      await panel.locator('.g-report').waitFor();
      await page.bringToFront();
      await badgesOf(page).first().click();
      await panel.locator('.g-finding.g-open').waitFor();
      expect(await cardOf(page).textContent()).toContain('说明在侧栏中');
      expect(await cardOf(page).textContent()).not.toContain(String(WRONG));
      await panel.close();
      await expect.poll(() => cardOf(page).textContent()).toContain(String(WRONG));
    });

    it('stops once at a finding that has several suspects', async () => {
      await open(await readExample('review-does-not-add-up'));
      await badgesOf(page).first().waitFor();
      const places = await badgesOf(page).count();
      expect(places).toBeGreaterThan(3);
      const met: (string | null)[] = [];
      for (let i = 0; i < places; i += 1) {
        await step('下一处');
        await cardOf(page).waitFor();
        met.push(await page.locator('gouji-overlay .badge[aria-expanded=true]').getAttribute('aria-label'));
      }
      const round = new Set(met).size;
      expect(met.slice(0, round)).toHaveLength(new Set(met.slice(0, round)).size);
      expect(met[round]).toBe(met[0]);
    });

    it('scrolls a card that is taller than its room by the arrows, instead of stepping', async () => {
      await open(wrongReport());
      await page.setViewportSize({ width: 700, height: 260 });
      await badgesOf(page).first().focus();
      await page.keyboard.press('Enter');
      await cardOf(page).waitFor();
      const before = await cardOf(page).textContent();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => cardOf(page).evaluate((card) => card.scrollTop)).toBeGreaterThan(0);
      expect(await cardOf(page).textContent()).toBe(before);
    });

    it('hints at the edge of a scroller at the marks that it hides, and leads to them', async () => {
      const html = demonstrationPage();
      const body = bodyOf(html);
      await open(html.replace(body, () => `<div id="box" style="height:300px;overflow:auto">${body}</div>`));
      const hint = page.locator('gouji-overlay .edge');
      await expect.poll(() => hint.count()).toBe(1);
      const box = (await page.locator('#box').boundingBox())!;
      const edge = (await hint.boundingBox())!;
      expect(edge.y).toBeGreaterThan(box.y);
      expect(edge.y + edge.height).toBeLessThanOrEqual(box.y + box.height);
      await hint.click();
      await cardOf(page).waitFor();
      expect(await badgesOf(page).count()).toBeGreaterThan(0);
    });

    it('comes back where a script of the page removes it, and says so where that never ends', async () => {
      await open(wrongReport());
      await badgesOf(page).first().waitFor();
      await page.evaluate(() => document.querySelector('gouji-overlay')!.remove());
      await badgesOf(page).first().waitFor();
      await page.evaluate(() => {
        new MutationObserver(() => document.querySelector('gouji-overlay')?.remove()).observe(
          document.documentElement,
          { childList: true },
        );
        document.querySelector('gouji-overlay')!.remove();
      });
      const panel = await browser.openPanel(page);
      await expect.poll(() => panel.locator('main').textContent()).toContain('一再移除标记');
      expect(await panel.locator('.g-finding').count()).toBeGreaterThan(0);
      await panel.close();
    });

    it.each(['light', 'dark'] as const)(
      'opens a first page that axe finds no fault with (%s)',
      async (colorScheme) => {
        page = await browser.context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.goto(new URL('/welcome.html', browser.worker.url()).href);
        await page.getByRole('heading', { name: '四种标记' }).waitFor();
        expect(await violations(page)).toEqual([]);
      },
    );
  },
);

/** Runs in the page: the card, and the header and the label of the cell that is framed. */
function measureLabels(): { card: Rect; labels: Rect[] } {
  const root = document.querySelector('gouji-overlay')!.shadowRoot!;
  const rect = (one: Element): Rect => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const frame = rect(root.querySelector('.outline.g-error')!);
  const x = (frame.left + frame.right) / 2;
  const y = (frame.top + frame.bottom) / 2;
  const words = (cell: Element) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, right, top: top + 4, bottom: bottom - 4 };
  };
  const table = [...document.querySelectorAll('table')].find((one) => {
    const { top, bottom } = rect(one);
    return top < y && bottom > y;
  })!;
  const labels = [...table.querySelectorAll('td, th')]
    .filter((cell) => {
      if (!/\p{Script=Han}\s*\p{Script=Han}/u.test(cell.textContent ?? '')) return false;
      const { left, top, right, bottom } = rect(cell);
      const isHeader = left < x && right > x && bottom <= frame.top + 1 && bottom > 0;
      return isHeader || (top < y && bottom > y && right <= frame.left + 1);
    })
    .map(words);
  return { card: rect(root.querySelector('.card')!), labels };
}

/** Runs in the page: the text of the cell that stands in a box. */
function readCellAt({ x, y }: { x: number; y: number }): string | undefined {
  return [...document.querySelectorAll('td')].find((cell) => {
    const box = cell.getBoundingClientRect();
    return Math.abs(box.x - x) + Math.abs(box.y - y) < 2;
  })?.textContent;
}
