import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { patchReport, renderHtml, sampleReport } from '@gouji/testing';
import type { CDPSession, Page } from 'playwright-core';
import { BUILD, launchChromium } from '../e2e/support/chromium.ts';
import { bundleDetector } from '../e2e/support/core-in-page.ts';
import { NO_REPORT, wrongReport } from '../e2e/support/fixtures.ts';

declare const chrome: typeof import('#imports').browser;

/** Measures in Chromium what the extension costs a page, and prints it beside the budgets. */
const HOST = 'www.fixture.gov.cn';
const RUNS = 9;

function print(what: string, measured: string, budget: string): void {
  console.log(`${what.padEnd(58)}${measured.padEnd(36)}${budget}`);
}

print('what', 'measured', 'budget');
for (const [file, budget] of [
  ['content-scripts/detector.js', '10000 B'],
  ['report.js', '80000 B'],
  ['card.js', '80000 B'],
  ['background.js', ''],
] as const) {
  const bytes = await readFile(join(BUILD, file));
  print(file, `${bytes.length} B (${gzipSync(bytes).length} B gzip)`, budget);
}

const browser = await launchChromium();
const { site } = browser;
const control = await browser.openOptions();
try {
  site.set(`${HOST}/none.html`, { body: NO_REPORT });
  site.set(`${HOST}/large-none.html`, { body: NO_REPORT + filler() });
  site.set(`${HOST}/report.html`, { body: wrongReport() });
  site.set(`${HOST}/large.html`, { body: largeReport() });
  site.set('bare.example/report.html', { body: wrongReport() });
  const detector = await bundleDetector();
  print('no report: to decide', await median(() => timeDetector('none.html', detector)), '2 ms');
  print(
    'no report of 500 KB: to decide',
    await median(() => timeDetector('large-none.html', detector)),
    '2 ms',
  );
  print('report: script to badges', await median(() => timeReport('report.html')), '25 ms');
  print(
    'report: script to badges, cold worker',
    await median(() => timeReport('report.html', stopWorker)),
    '300 ms',
  );
  print(
    `report of 500 KB, ${await countBadges('large.html')} badges`,
    await median(() => timeReport('large.html')),
    '150 ms',
  );
  print('heap over the bare page', await measureHeap(), '2 MB');
  print('script while the page scrolls 40 times', await measureScroll(), '0 ms');
} finally {
  await browser.close();
}

/** The median of some runs, and the best. */
async function median(measure: () => Promise<number>): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) times.push(await measure());
  times.sort((a, b) => a - b);
  return `${times[Math.floor(RUNS / 2)]!.toFixed(1)} ms (best ${times[0]!.toFixed(1)})`;
}

async function timeDetector(path: string, detector: string): Promise<number> {
  const page = await browser.open(`https://${HOST}/${path}`);
  await page.evaluate(detector);
  const time = await page.evaluate(() => {
    const { gouji } = window as never as { gouji: typeof import('../page/detect.ts') };
    const start = performance.now();
    gouji.detectReport(document);
    return performance.now() - start;
  });
  await page.close();
  return time;
}

/**
 * The script is run anew in a page that has been laid out and is at rest: from its first statement, which looks for
 * `browser`, to the task that places its badges.
 */
async function timeReport(path: string, before?: () => Promise<void>): Promise<number> {
  const page = await openReport(path);
  const tabId = await tabOf(page);
  await waitForToolbar(tabId);
  await before?.();
  const time = await control.evaluate(async (id) => {
    const target = { tabId: id };
    const prepare = () => {
      const world = globalThis as { goujiReportPage?: unknown; took?: Promise<number> };
      delete world.goujiReportPage;
      document.querySelector('gouji-overlay')!.remove();
      let start = Number.NaN;
      const begin = () => {
        if (Number.isNaN(start)) start = performance.now();
      };
      Object.defineProperty(globalThis, 'browser', { configurable: true, get: begin });
      world.took = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.badge')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(document.documentElement, { childList: true });
      });
      return new Promise((resolve) => requestIdleCallback(resolve as () => void));
    };
    await chrome.scripting.executeScript({ target, func: prepare });
    await chrome.scripting.executeScript({ target, files: ['/report.js'] });
    const read = () => (globalThis as { took?: Promise<number> }).took;
    const [answer] = await chrome.scripting.executeScript({ target, func: read });
    return answer!.result as number;
  }, tabId);
  await page.close();
  return time;
}

async function openReport(path: string): Promise<Page> {
  const page = await browser.open(`https://${HOST}/${path}`);
  await page.locator('gouji-overlay .badge').first().waitFor({ state: 'attached' });
  return page;
}

async function tabOf(page: Page): Promise<number> {
  await page.bringToFront();
  return control.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]!.id!);
}

/** The last thing that follows the first marks. */
async function waitForToolbar(tabId: number): Promise<void> {
  while ((await control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)) === '')
    await new Promise((resolve) => setTimeout(resolve, 10));
}

async function stopWorker(): Promise<void> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

async function countBadges(path: string): Promise<number> {
  const page = await openReport(path);
  const count = await page.locator('gouji-overlay .badge').count();
  await page.close();
  return count;
}

async function measureHeap(): Promise<string> {
  const bare = await heapOf(await browser.open('https://bare.example/report.html'));
  const full = await heapOf(await openReport('report.html'));
  return `${((full - bare) / 2 ** 20).toFixed(2)} MB`;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

async function measureScroll(): Promise<string> {
  const page = await openReport('report.html');
  await page.bringToFront();
  // What follows the marks is over.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await scriptTime(session);
  for (let i = 0; i < 40; i += 1) await page.mouse.wheel(0, i < 20 ? 60 : -60);
  const time = (await scriptTime(session)) - before;
  await page.close();
  return `${(1000 * time).toFixed(2)} ms`;
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

/** About 500 KB of paragraphs and of tables that say nothing, with the styles that editors write into each cell. */
function filler(): string {
  const cell =
    '<td style="border:1px solid #000;padding:4px 6px" width="80"><p style="text-align:center">说明</p></td>';
  const row = `<tr>${cell.repeat(12)}</tr>`;
  const part = `<p>${'按照部署要求推进各项工作，持续完善制度。'.repeat(8)}</p><table>${row.repeat(12)}</table>`;
  return part.repeat(Math.ceil(470_000 / Buffer.byteLength(part)));
}

/** A report in which two of five cells are wrong, and many sentences, on a long page. */
function largeReport(): string {
  const report = sampleReport(7, { template: '2021', year: 2022 });
  const cells = Object.keys(report.cells).filter((_, i) => i % 5 < 2);
  const wrong = patchReport(report, {
    cells: Object.fromEntries(cells.map((id) => [id, '1O'])),
    sections: {
      1: {
        paragraphs: Array.from(
          { length: 240 },
          (_, i) => `第${i + 1}点，全年制发行政规范性文件${9001 + i}件。`,
        ),
      },
    },
  });
  return renderHtml(wrong).replace('</body>', `${filler()}</body>`);
}
