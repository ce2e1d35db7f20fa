import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Block, type ReportResult, readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { breakHtml, LOOKS, makeRandom, renderHtml, sampleMix, sampleReport } from '@gouji/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { checkSaved } from './support/command.ts';
import { bundleCore } from './support/core-in-page.ts';

declare const chrome: typeof import('#imports').browser;

const FOLDER = path.join(import.meta.dirname, '../../../examples');
const PAGES = globSync('*/document.html', { cwd: FOLDER }).sort();

const HOW_MANY = 300;

/** A page as the browser read and checked it, and as it would be saved. */
interface Read {
  blocks: Block[];
  result: ReportResult;
  saved: string;
  /** Whether the saved page, opened again, is the same page; of badly broken ones it may not be. */
  isFixed: boolean;
}

describe.skipIf(!hasChromium)('page and command say the same (skipped without Chromium)', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('of every example, over the extension', async () => {
    const shown: ReportResult[] = [];
    const saved: string[] = [];
    for (const name of PAGES) {
      const body = readFileSync(path.join(FOLDER, name));
      browser.site.set('www.fixture.gov.cn/example.html', { body, contentType: 'text/html' });
      const page = await browser.open('https://www.fixture.gov.cn/example.html');
      shown.push(await resultOf(browser, page));
      saved.push(await page.evaluate(saveDocument, null));
      await page.close();
    }
    const said = await checkSaved(saved);
    expect(PAGES.length).toBeGreaterThan(0);
    for (const [i, name] of PAGES.entries()) expect(compared(shown[i]!), name).toEqual(compared(said[i]!));
  });

  it(`of ${HOW_MANY} random pages, well-formed and broken`, async () => {
    const page = await browser.context.newPage();
    await page.addScriptTag({ content: await bundleCore() });
    await page.addScriptTag({ content: `window.saveDocument = ${saveDocument}` });
    const sources = Array.from({ length: HOW_MANY }, (_, seed) => samplePage(seed));
    const reads: Read[] = [];
    for (let i = 0; i < HOW_MANY; i += 50)
      reads.push(...(await page.evaluate(readPages, sources.slice(i, i + 50))));
    for (const [seed, { blocks }] of reads.entries()) {
      const parsed = JSON.parse(
        JSON.stringify(readTree(parseHtml(sources[seed]!)!, parse5Adapter), withoutOrigins),
      );
      expect(blocks, `page ${seed}`).toEqual(parsed);
    }
    const said = await checkSaved(reads.map(({ saved }) => saved));
    const fixed = reads.map(({ isFixed }, seed) => ({ isFixed, seed })).filter(({ isFixed }) => isFixed);
    for (const { seed } of fixed)
      expect(compared(reads[seed]!.result), `page ${seed}`).toEqual(compared(said[seed]!));
    expect(fixed.length).toBeGreaterThan(0.9 * HOW_MANY);
    expect(reads.filter(({ result }) => result.status === 'checked').length).toBeGreaterThan(0.7 * HOW_MANY);
  });
});

/** A frame's page is not there yet when the page around it has been written; the example of one is compared. */
const WRITTEN = LOOKS.filter(({ name }) => name !== 'page-in-frame');

function samplePage(seed: number): string {
  const random = makeRandom(seed, 'parity');
  const html = renderHtml(sampleReport(seed), sampleMix(WRITTEN, random));
  return seed % 2 === 0 ? html : breakHtml(html, random);
}

const compared = ({ status, reason, report, checks, findings }: ReportResult) => ({
  status,
  reason: reason?.code,
  report,
  checks,
  findings,
});

const withoutOrigins = (key: string, value: unknown) =>
  key === 'origin' || key === 'runs' ? undefined : value;

/** What the script in the page tells the worker, or that in the frame which holds the report. */
async function resultOf({ worker, tabId }: Chromium, page: Page): Promise<ReportResult> {
  return worker.evaluate(
    async (id) => {
      const told = new Promise<ReportResult>((resolve) => {
        const listen = (
          message: { kind: string; result: ReportResult },
          sender: { tab?: { id?: number } },
        ) => {
          if (message.kind !== 'report' || sender.tab?.id !== id) return;
          // The page around a frame may answer first.
          const patience = message.result.status === 'checked' ? 0 : 1500;
          setTimeout(() => {
            chrome.runtime.onMessage.removeListener(listen as never);
            resolve(message.result);
          }, patience);
        };
        chrome.runtime.onMessage.addListener(listen as never);
      });
      await chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: ['/report.js'],
      });
      return told;
    },
    await tabId(page),
  );
}

/** The page as it stands, with its open shadow roots: `outerHTML` leaves them out. */
function saveDocument(given: Document | null): string {
  const saved = given ?? document;
  const shadowRoots: ShadowRoot[] = [];
  const collect = (root: Document | ShadowRoot): void => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      shadowRoots.push(shadowRoot);
      collect(shadowRoot);
    }
  };
  collect(saved);
  const root = saved.documentElement;
  const shell = (root.cloneNode(false) as Element).outerHTML;
  const doctype = saved.doctype ? new XMLSerializer().serializeToString(saved.doctype) : '';
  return doctype + shell.replace('</html>', () => `${root.getHTML({ shadowRoots })}</html>`);
}

/** Runs in a page that has the core: each source is parsed by the browser itself, in a frame. */
function readPages(sources: readonly string[]): Read[] {
  const { gouji, saveDocument: save } = window as never as {
    gouji: typeof import('@gouji/core');
    saveDocument(saved: Document): string;
  };
  const frame = document.body.appendChild(document.createElement('iframe'));
  const parse = (html: string): Document => {
    const inner = frame.contentDocument!;
    inner.open();
    inner.write(html);
    inner.close();
    return inner;
  };
  const strip = (key: string, value: unknown) => (key === 'origin' || key === 'runs' ? undefined : value);
  return sources.map((source) => {
    const inner = parse(source);
    const blocks = gouji.readTree(inner, gouji.domAdapter);
    const result = gouji.checkReport(blocks, { source: '', format: 'html', lang: 'zh' });
    const saved = save(inner);
    const stripped = JSON.parse(JSON.stringify(blocks, strip));
    return { blocks: stripped, result, saved, isFixed: save(parse(saved)) === saved };
  });
}
