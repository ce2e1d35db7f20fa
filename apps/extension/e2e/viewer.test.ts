import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { type Chromium, cardOf, hasChromium, launchChromium } from './support/chromium.ts';
import { LINKS, VIEWER_FILES } from './support/viewer-files.ts';
import { dropFile, measureViewer } from './support/viewer-marks.ts';

const HOST = 'www.fixture.gov.cn';
const [PDF, DOCX] = VIEWER_FILES as [(typeof VIEWER_FILES)[0], (typeof VIEWER_FILES)[0]];

describe.skipIf(!hasChromium)('the viewer in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  let opened: Page[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    browser.site.set(`${HOST}/report.html`, { body: LINKS });
    for (const { name, bytes } of VIEWER_FILES)
      browser.site.set(`${HOST}/files/${name}`, { body: bytes, contentType: 'application/octet-stream' });
  });
  afterEach(async () => {
    for (const page of opened) await page.close();
    opened = [];
  });
  afterAll(() => browser?.close());

  /** The panel beside the page that links to the files. */
  async function openPanel(): Promise<Page> {
    const page = await browser.open(`https://${HOST}/report.html`);
    const panel = await browser.openPanel(page);
    opened.push(page, panel);
    await panel.locator('.g-check').first().waitFor();
    return panel;
  }
  const openFrom = async (panel: Page, name: string): Promise<Page> => {
    const [viewer] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.getByRole('link', { name: `核对附件：附件：${name}`, exact: true }).click(),
    ]);
    opened.push(viewer);
    return viewer;
  };
  const openViewer = async (path = 'viewer.html'): Promise<Page> => {
    const viewer = await browser.openExtension(path);
    opened.push(viewer);
    return viewer;
  };
  /** The finding is opened, and its mark stands on its cell. */
  async function expectMarked(viewer: Page, { name, wrong }: { name: string; wrong: string }): Promise<void> {
    await viewer.locator('.g-finding-head').first().click();
    const sides = name.endsWith('.pdf') ? 4 : null;
    await expect.poll(() => viewer.evaluate(measureViewer, wrong)).toMatchObject({ frames: 1, sides });
    expect((await viewer.evaluate(measureViewer, wrong)).distance).toBeLessThanOrEqual(24);
  }

  it.each(VIEWER_FILES)('opens $name from the panel, with its mark on the wrong cell', async (file) => {
    const viewer = await openFrom(await openPanel(), file.name);
    await expectMarked(viewer, file);
    expect(await viewer.title()).toContain(file.name);
    expect(await violations(viewer)).toEqual([]);
    await viewer.keyboard.press('Alt+Shift+KeyJ');
    await expect.poll(() => cardOf(viewer).isVisible()).toBe(true);
    expect(await violations(viewer)).toEqual([]);
  });

  it('takes a file that is dropped, and one that is chosen', async () => {
    const viewer = await openViewer();
    expect(await violations(viewer)).toEqual([]);
    await viewer.evaluate(dropFile, [PDF.name, PDF.bytes.toString('base64')] as const);
    await expectMarked(viewer, PDF);
    await viewer.setInputFiles('input[type=file]', {
      name: DOCX.name,
      mimeType: 'application/octet-stream',
      buffer: DOCX.bytes,
    });
    await expect.poll(() => viewer.title()).toContain(DOCX.name);
    await viewer.locator('.v-page td').first().waitFor();
    await expect
      .poll(() => viewer.evaluate(measureViewer, DOCX.wrong))
      .toMatchObject({ frames: 1, sides: null });
  });

  it('keeps what the reader decides, as the panel does', async () => {
    const address = `viewer.html?${new URLSearchParams({ src: `https://${HOST}/files/${PDF.name}` })}`;
    const viewer = await openViewer(address);
    await viewer.locator('.g-finding-head').first().click();
    await viewer.getByRole('button', { name: '确认有误' }).click();
    await viewer.locator('input:focus').press('Enter');
    await viewer.locator('.g-finding', { hasText: '已确认有误' }).waitFor();
    const again = await openViewer(address);
    await again.locator('.g-finding', { hasText: '已确认有误' }).waitFor();
  });

  it('fetches with the cookies of the site, and where the site asks for it from its page', async () => {
    const page = await browser.open(`https://${HOST}/report.html`);
    opened.push(page);
    await browser.context.addCookies([{ name: 'session', value: 'mine', url: `https://${HOST}` }]);
    browser.site.set(`${HOST}/files/inside.docx`, {
      body: DOCX.bytes,
      isLetIn: ({ cookie }) => String(cookie).includes('session=mine'),
    });
    browser.site.set(`${HOST}/files/page-only.docx`, {
      body: DOCX.bytes,
      isLetIn: ({ referer }) => String(referer).endsWith('/report.html'),
    });
    const tab = String(await browser.tabId(page));
    for (const name of ['inside', 'page-only']) {
      const src = `https://${HOST}/files/${name}.docx`;
      const viewer = await openViewer(`viewer.html?${new URLSearchParams({ src, tab })}`);
      await viewer.locator('.g-finding-head').first().waitFor();
    }
    const src = `https://${HOST}/files/page-only.docx`;
    const viewer = await openViewer(`viewer.html?${new URLSearchParams({ src })}`);
    await expect.poll(() => viewer.locator('.v-note').textContent()).toContain('403');
  });

  it.each([
    ['gone.pdf', null, '404'],
    ['large.pdf', { body: '', headers: { 'content-length': '60000000' } }, '50 MB'],
    ['broken.pdf', { body: '%PDF-1.7' }, '损坏'],
    ['sheet.pdf', { body: Buffer.from(`PK\x03\x04${'\0'.repeat(26)}xl/workbook.xml`, 'latin1') }, '电子表格'],
  ])('says in words why %s cannot be checked', async (name, file, words) => {
    if (file) browser.site.set(`${HOST}/files/${name}`, file);
    const src = `https://${HOST}/files/${name}`;
    const viewer = await openViewer(`viewer.html?${new URLSearchParams({ src })}`);
    await expect.poll(() => viewer.locator('#app').textContent()).toContain(words);
  });

  it('asks before it fetches from a site that it may not read, and never fetches what is no site', async () => {
    const src = 'https://files.example.com/a.pdf';
    let fetched = false;
    browser.site.set('files.example.com/a.pdf', { body: '', isLetIn: () => (fetched = true) });
    const viewer = await openViewer(`viewer.html?${new URLSearchParams({ src })}`);
    await viewer.getByRole('button', { name: '允许读取 files.example.com' }).waitFor();
    expect(fetched).toBe(false);
    expect(await violations(viewer)).toEqual([]);
    const local = await openViewer(`viewer.html?${new URLSearchParams({ src: 'file:///etc/hosts' })}`);
    await local.locator('.v-start').waitFor();
  });

  it('is opened by the icon on a PDF that the browser shows', async () => {
    const src = `https://${HOST}/files/shown.pdf`;
    browser.site.set(`${HOST}/files/shown.pdf`, { body: LINKS });
    const page = await browser.context.newPage();
    opened.push(page);
    await page.goto(src);
    const [viewer] = await Promise.all([browser.context.waitForEvent('page'), browser.clickAction(page)]);
    opened.push(viewer);
    await viewer.locator('.v-page td').first().waitFor();
    expect(new URL(viewer.url()).searchParams.get('src')).toBe(src);
  });
});
