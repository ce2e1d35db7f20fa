import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CheckAnswer, CheckRequest } from '../messages.ts';
import { answerCheck } from '../worker/answer-check.ts';
import type { Stored } from '../worker/stored.ts';
import { BUILD, badgesOf, cardOf } from './support/chromium.ts';
import { WRONG, wrongReport } from './support/fixtures.ts';
import { measurePage, overlap } from './support/geometry.ts';
import { launchOldChromium } from './support/old-chromium.ts';

const STORED: Stored = {
  settings: { lang: 'zh', theme: 'auto', severities: ['error', 'warning', 'info'] },
  marks: {},
};
const browser: Browser | null = await launchOldChromium();

/** Its headless build loads no extensions: the page's own script runs with the browser's interface stood in for. */
describe.skipIf(browser === null)(
  'the page’s script in Chromium 109 (skipped where it does not start)',
  () => {
    let page: Page;
    beforeAll(() => {
      expect(browser!.version()).toMatch(/^109\./);
    });
    beforeEach(async () => {
      page = await browser!.newPage({ viewport: { width: 1200, height: 900 } });
      await page.exposeFunction(
        'answerCheck',
        (request: CheckRequest): CheckAnswer => answerCheck(request, STORED, 'zh'),
      );
      await page.setContent(wrongReport());
      await page.evaluate(standIn);
    });
    afterEach(() => page.close());
    afterAll(() => browser?.close());

    const start = () => page.addScriptTag({ path: join(BUILD, 'report.js') });

    it('marks the wrong cell', async () => {
      await start();
      await badgesOf(page).first().waitFor();
      const { cell, frames } = await page.evaluate(measurePage, String(WRONG));
      expect(frames).toHaveLength(1);
      expect(Math.abs(frames[0]!.left - cell.left) + Math.abs(frames[0]!.top - cell.top)).toBeLessThan(2);
    });

    it('has a card although it has no popovers', async () => {
      expect(await page.evaluate(() => 'popover' in HTMLElement.prototype)).toBe(false);
      await start();
      await badgesOf(page).first().click();
      await cardOf(page).waitFor();
      const boxes = await page.evaluate(() => {
        const root = document.querySelector('gouji-overlay')!.shadowRoot!;
        const rect = (one: Element) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return { left, top, right, bottom };
        };
        return [...root.querySelectorAll('.card, .outline.part')].map(rect);
      });
      const card = boxes.at(-1)!;
      expect(boxes.slice(0, -1).filter((one) => overlap(card, one) > 1)).toEqual([]);
      await page.keyboard.press('Escape');
      await cardOf(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('gouji-overlay');
    });
  },
);

/** The parts of the browser's interface that the script uses. */
function standIn(): void {
  const event = { addListener: () => {}, removeListener: () => {} };
  const page = window as never as {
    answerCheck: (request: CheckRequest) => Promise<CheckAnswer>;
    chrome: unknown;
  };
  page.chrome = {
    runtime: {
      id: 'stand-in',
      onMessage: event,
      sendMessage: async (message: { kind: string }) =>
        message.kind === 'check' ? page.answerCheck(message as CheckRequest) : undefined,
    },
    storage: { local: { get: async () => ({}) }, onChanged: event },
    i18n: { getUILanguage: () => 'zh-CN' },
  };
}
