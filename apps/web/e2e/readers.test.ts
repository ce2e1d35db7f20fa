import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { LIMITS, type Reader, type Reading } from '@gouji/readers';
import { readDoc } from '@gouji/readers/doc';
import { readDocx } from '@gouji/readers/docx';
import { readHtmlBytes } from '@gouji/readers/html';
import { readMhtml } from '@gouji/readers/mhtml';
import { readPdf } from '@gouji/readers/pdf';
import { readTextBytes } from '@gouji/readers/text';
import {
  DOCX_LOOKS,
  LOOKS,
  mixLooks,
  PDF_LOOKS,
  renderDocx,
  renderHtml,
  renderMhtml,
  renderPdf,
  renderText,
  sampleReport,
  TEXT_LOOKS,
} from '@gouji/testing';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleReader } from './support/bundle-reader.ts';

const CHROMIUM = '/usr/bin/chromium';
const FIXTURES = path.join(import.meta.dirname, '../../../packages/testing/fixtures');
const SEEDS = [1, 2, 3, 4, 5];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const CASES: readonly [name: string, entry: string, reader: Reader, files: () => Uint8Array[]][] = [
  [
    'html',
    'readHtmlBytes',
    readHtmlBytes,
    () => LOOKS.map((look, i) => encode(renderHtml(sampleReport(i), mixLooks([look])))),
  ],
  [
    'text',
    'readTextBytes',
    readTextBytes,
    () => TEXT_LOOKS.map((look, i) => encode(renderText(sampleReport(i), look))),
  ],
  [
    'mhtml',
    'readMhtml',
    readMhtml,
    () =>
      (['quoted-printable', 'base64', '8bit'] as const).flatMap((transfer) =>
        (['utf-8', 'gb2312'] as const).map((charset, i) =>
          renderMhtml(renderHtml(sampleReport(i)), { transfer, charset, namesCharset: i > 0, framed: i > 0 }),
        ),
      ),
  ],
  [
    'docx',
    'readDocx',
    readDocx,
    () => DOCX_LOOKS.flatMap((look) => SEEDS.map((seed) => renderDocx(sampleReport(seed), look))),
  ],
  ['pdf', 'readPdf', readPdf, () => PDF_LOOKS.map((look, i) => renderPdf(sampleReport(i), look))],
  [
    'doc',
    'readDoc',
    readDoc,
    () =>
      readdirSync(FIXTURES)
        .filter((name) => name.endsWith('.doc'))
        .map((name) => new Uint8Array(readFileSync(path.join(FIXTURES, name)))),
  ],
];

describe.skipIf(!existsSync(CHROMIUM))('readers in a page (skipped without Chromium)', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  test.each(CASES)('%s alone reads there what it reads in Node', async (name, entry, reader, files) => {
    const { code, imports } = await bundleReader(name);
    expect(imports.filter(isBuiltin)).toEqual([]);
    expect(code).not.toMatch(/\brequire\(|["']node:/);
    await page.evaluate(`${code};globalThis.reader = reader`);
    const documents = files();
    expect(documents.length).toBeGreaterThan(3);
    for (const document of documents) {
      const here = await reader(document.slice(), { limits: LIMITS });
      expect('reason' in here).toBe(false);
      expect(await readThere(page, entry, document)).toEqual(wordsOf(here));
    }
  });
});

/** In the page, all but the origins that stand for parsed nodes. */
async function readThere(page: Page, entry: string, document: Uint8Array): Promise<string> {
  return page.evaluate(
    async ([name, base64, limits]) => {
      const { reader } = globalThis as unknown as { reader: Record<string, Reader> };
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const reading = await reader[name]!(bytes, { limits });
      return JSON.stringify(reading, (key, value) => (key === 'origin' && !value.box ? undefined : value));
    },
    [entry, Buffer.from(document).toString('base64'), LIMITS] as const,
  );
}

function wordsOf(reading: Reading): string {
  return JSON.stringify(reading, (key, value) => (key === 'origin' && !value.box ? undefined : value));
}
