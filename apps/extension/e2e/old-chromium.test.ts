import { join } from 'node:path';
import { readTree } from '@gouji/core';
import { decodeText, parse5Adapter, parseHtml } from '@gouji/readers';
import { EXAMPLES, renderExample } from '@gouji/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CheckAnswer, CheckRequest } from '../messages.ts';
import { packBlocks } from '../pack-blocks.ts';
import { answerCheck } from '../worker/answer-check.ts';
import type { Stored } from '../worker/stored.ts';
import { BUILD, badgesOf, cardOf } from './support/chromium.ts';
import { bundleChecker } from './support/core-in-page.ts';
import { WRONG, wrongReport } from './support/fixtures.ts';
import { measurePage, overlap } from './support/geometry.ts';
import { launchOldChromium } from './support/old-chromium.ts';
import { compareOnClose, KEEP_BODY } from './support/unchanged-body.ts';

const STORED: Stored = {
  settings: {
    lang: 'zh',
    theme: 'auto',
    severities: ['error', 'warning', 'info'],
    pill: true,
    memory: true,
    size: 'normal',
  },
  decisions: {},
};
const browser: Browser | null = await launchOldChromium();

afterAll(() => browser?.close());

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
      await page.evaluate(KEEP_BODY);
      await page.evaluate(() => window.keep());
      compareOnClose(page);
    });
    afterEach(() => page.close());

    const start = async () => {
      // Which the worker would load.
      await page.addScriptTag({ path: join(BUILD, 'card.js') });
      await page.addScriptTag({ path: join(BUILD, 'report.js') });
    };

    it('marks the wrong cell', async () => {
      await start();
      await badgesOf(page).first().waitFor();
      const { cell, frames } = await page.evaluate(measurePage, String(WRONG));
      expect(frames).toHaveLength(1);
      expect(Math.abs(frames[0]!.left - cell.left) + Math.abs(frames[0]!.top - cell.top)).toBeLessThan(2);
    });

    it('marks the wrong cell on a page whose body is enlarged', async () => {
      await page.addStyleTag({ content: 'body { zoom: 1.5 }' });
      await page.evaluate(() => window.keep());
      await start();
      await badgesOf(page).first().waitFor();
      // What is measured within the body is there given in its own lengths.
      const { cell, frames } = await page.evaluate(measurePage, String(WRONG));
      expect(Math.abs(frames[0]!.left - 1.5 * cell.left)).toBeLessThan(2);
      expect(Math.abs(frames[0]!.bottom - 1.5 * cell.bottom)).toBeLessThan(2);
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

describe.skipIf(browser === null)('the checker in Chromium 109 (skipped where it does not start)', () => {
  it('says of every example what it says elsewhere', async () => {
    const page = await browser!.newPage();
    await page.addScriptTag({ content: await bundleChecker() });
    for (const example of EXAMPLES) {
      const { text } = decodeText(renderExample(example));
      const { blocks } = packBlocks(readTree(parseHtml(text)!, parse5Adapter));
      const request: CheckRequest = { blocks, source: example.name, visit: '', others: [] };
      const answer = await page.evaluate(
        ([asked, stored]) => {
          const { gouji } = window as never as { gouji: { answerCheck: typeof answerCheck } };
          return gouji.answerCheck(asked, stored, 'zh');
        },
        [request, STORED] as const,
      );
      expect(answer.result, example.name).toEqual(answerCheck(request, STORED, 'zh').result);
    }
    await page.close();
  });
});

/** The parts of the browser's interface that the script uses. */
function standIn(): void {
  const event = { addListener: () => {}, removeListener: () => {} };
  const page = window as never as {
    answerCheck: (request: CheckRequest) => Promise<CheckAnswer>;
    chrome: unknown;
  };
  const connect = () => {
    const listeners: ((answer: CheckAnswer) => void)[] = [];
    const postMessage = async (request: CheckRequest) => {
      const answer = await page.answerCheck(request);
      for (const listener of listeners) listener(answer);
    };
    const onMessage = { addListener: (listener: (answer: CheckAnswer) => void) => listeners.push(listener) };
    return { onMessage, onDisconnect: event, postMessage, disconnect: () => {} };
  };
  page.chrome = {
    runtime: {
      id: 'stand-in',
      onMessage: event,
      connect,
      sendMessage: async () => undefined,
    },
    storage: { local: { get: async () => ({}) }, onChanged: event },
    i18n: { getUILanguage: () => 'zh-CN' },
  };
}
