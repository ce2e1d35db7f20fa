import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { LINKS, VIEWER_FILES } from './support/viewer-files.ts';
import { dropFile, measureViewer } from './support/viewer-marks.ts';

const HOST = 'www.fixture.gov.cn';
const [PDF, DOCX] = VIEWER_FILES as [(typeof VIEWER_FILES)[0], (typeof VIEWER_FILES)[0]];

/** Over http alone, as many sites of counties are. */
describe.skipIf(!hasFirefox)('the viewer in Firefox (skipped where it is not installed)', () => {
  let firefox: Firefox;
  const pages: Page[] = [];
  beforeAll(async () => {
    firefox = await launchFirefox();
    firefox.site.set(`${HOST}/report.html`, { body: LINKS });
    for (const { name, bytes } of VIEWER_FILES)
      firefox.site.set(`${HOST}/files/${name}`, { body: bytes, contentType: 'application/octet-stream' });
  });
  afterEach(async () => {
    for (const one of pages.splice(0)) await one.close();
  });
  afterAll(() => firefox?.close());

  const openViewer = async (query: Record<string, string> = {}): Promise<Page> => {
    const viewer = await firefox.openExtension(`viewer.html?${new URLSearchParams(query)}`);
    pages.push(viewer);
    return viewer;
  };
  async function expectMarked(viewer: Page, { name, wrong }: { name: string; wrong: string }): Promise<void> {
    await viewer.waitForSelector('.g-finding-head');
    await viewer.click('.g-finding-head');
    const sides = name.endsWith('.pdf') ? 4 : null;
    await expect.poll(() => viewer.evaluate(measureViewer, wrong)).toMatchObject({ frames: 1, sides });
    expect((await viewer.evaluate(measureViewer, wrong)).distance).toBeLessThanOrEqual(24);
  }

  it.each(VIEWER_FILES)(
    'opens $name as the panel links to it, with its mark on the wrong cell',
    async (file) => {
      pages.push(await firefox.open(`${HOST}/report.html`));
      const panel = await firefox.openPanel('.g-check');
      pages.push(panel);
      const links = await panel.$$eval('.g-check', (all) =>
        all.map((one) => (one as HTMLAnchorElement).href),
      );
      const link = links.find((one) => new URL(one).searchParams.get('src')?.endsWith(encodeURI(file.name)));
      const viewer = await openViewer(Object.fromEntries(new URL(link!).searchParams));
      await expectMarked(viewer, file);
    },
  );

  it('takes a file that is dropped, and one that is chosen', async () => {
    const viewer = await openViewer();
    await viewer.evaluate(dropFile, [PDF.name, PDF.bytes.toString('base64')] as const);
    await expectMarked(viewer, PDF);
    const file = join(tmpdir(), `gouji-e2e-${process.pid}.docx`);
    await writeFile(file, DOCX.bytes);
    await ((await viewer.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await expect
      .poll(() => viewer.evaluate(measureViewer, DOCX.wrong))
      .toMatchObject({ frames: 1, sides: null });
  });

  it('fetches with the cookies of the site, and from its page where the site asks for that', async () => {
    const headers = { 'set-cookie': 'session=mine; Path=/' };
    firefox.site.set(`${HOST}/report.html`, { body: LINKS, headers });
    pages.push(await firefox.open(`${HOST}/report.html`));
    firefox.site.set(`${HOST}/files/page-only.docx`, {
      body: DOCX.bytes,
      isLetIn: ({ referer, cookie }) =>
        String(referer).endsWith('/report.html') && String(cookie).includes('session=mine'),
    });
    const panel = await firefox.openPanel('.g-check');
    pages.push(panel);
    const tab = await panel.$eval('.g-check', (one) =>
      new URL((one as HTMLAnchorElement).href).searchParams.get('tab'),
    );
    const viewer = await openViewer({ src: firefox.addressOf(`${HOST}/files/page-only.docx`), tab: tab! });
    await viewer.waitForSelector('.g-finding-head');
  });

  it('fetches from another site once that is allowed', async () => {
    firefox.site.set('reports.example/a.docx', { body: DOCX.bytes });
    const viewer = await openViewer({ src: firefox.addressOf('reports.example/a.docx') });
    await viewer.click('.viewer-ask button');
    await viewer.waitForSelector('.g-finding-head');
  });
});
