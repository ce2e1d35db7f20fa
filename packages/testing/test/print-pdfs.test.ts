import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRandom, renderHtml, type SampleReport, sampleReport } from '../src/index.ts';
import { assertForSeeds, misreadings, RUNS, readAndCheck } from './read-report.ts';

const executablePath = '/usr/bin/chromium';
const SIZES = ['A3', 'A4', 'A5'] as const;
/** Where one is missing, the browser takes another. */
const FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'WenQuanYi Zen Hei', 'AR PL UMing CN'];

/** A page as a browser prints it: three sizes, four fonts, with or without head and foot, beginning at any height. */
describe.skipIf(!existsSync(executablePath))(
  `printed by Chromium (skipped without ${executablePath})`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());

    async function print(report: SampleReport): Promise<Uint8Array> {
      const random = makeRandom(report.seed, 'print');
      const style = [
        `body { font-family: '${random.pick(FONTS)}'; font-size: ${random.integer(11, 16)}px }`,
        'table { border-collapse: collapse; width: 100% } td { border: 1px solid #333 }',
        `p { text-indent: 2em; line-height: 1.7; text-align: ${random.pick(['left', 'justify'])} }`,
        `.content { margin-top: ${random.integer(0, 300)}px }`,
      ];
      const tab = await browser.newPage();
      await tab.setContent(
        renderHtml(report).replace('</head>', `<style>${style.join('\n')}</style></head>`),
        {
          waitUntil: 'domcontentloaded',
        },
      );
      const pdf = await tab.pdf({
        format: random.pick(SIZES),
        displayHeaderFooter: random.chance(0.5),
        margin: { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' },
      });
      await tab.close();
      return pdf;
    }

    test('every cell is read, and no error or warning is seen', async () => {
      await assertForSeeds(Math.min(200, RUNS / 40), async (seed) => {
        const report = sampleReport(seed);
        const result = await readAndCheck(await print(report));
        expect(misreadings(result, report), `seed ${seed}`).toEqual([]);
        expect(
          result.findings.filter(({ severity }) => severity !== 'info'),
          `seed ${seed}`,
        ).toEqual([]);
      });
    });
  },
);
