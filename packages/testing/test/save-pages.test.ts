import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGbk, makeRandom, renderHtml, sampleDrafts, sampleReport } from '../src/index.ts';
import { assertForSeeds, faultsOf, misreadings, RUNS, readAndCheck } from './read-report.ts';

const executablePath = '/usr/bin/chromium';

/** A page as a browser saves it in one file: in two encodings, by itself or in a frame. */
describe.skipIf(!existsSync(executablePath))(`saved by Chromium (skipped without ${executablePath})`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let folder: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    context = await browser.newContext();
    folder = mkdtempSync(path.join(tmpdir(), 'gouji-saved-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function save(html: string, { gbk, framed }: { gbk: boolean; framed: boolean }): Promise<Uint8Array> {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, gbk ? encodeGbk(html) : html);
    const outer = path.join(folder, 'outer.html');
    writeFileSync(
      outer,
      '<!DOCTYPE html><meta charset="utf-8"><h3>公开专栏</h3><iframe src="page.html"></iframe>',
    );
    const tab = await context.newPage();
    await tab.goto(`file://${framed ? outer : file}`);
    const session = await context.newCDPSession(tab);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    await tab.close();
    return new TextEncoder().encode(data);
  }

  test('every cell is read, and each draft gives what it gives on the page', async () => {
    await assertForSeeds(Math.min(200, RUNS / 40), async (seed) => {
      const random = makeRandom(seed, 'save');
      const way = { gbk: random.chance(0.5), framed: random.chance(0.3) };
      for (const [name, draft] of Object.entries(sampleDrafts(sampleReport(seed)))) {
        const page = renderHtml(draft, undefined, { charset: way.gbk ? 'gb2312' : 'utf-8' });
        const result = await readAndCheck(await save(page, way));
        const told = `seed ${seed}, ${name}, ${JSON.stringify(way)}`;
        expect(faultsOf(result), told).toEqual(faultsOf(await readAndCheck(page)));
        if (name === 'right') expect(misreadings(result, draft), told).toEqual([]);
        if (name === 'wrongCell') expect(faultsOf(result), told).not.toEqual([]);
      }
    });
  });
});
