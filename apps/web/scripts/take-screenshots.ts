import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { changeCell, renderDocx, sampleReport } from '@gouji/testing';
import { BROWSERS } from '../e2e/support/browsers.ts';
import { openDesk } from '../e2e/support/desk.ts';

/** Takes the pictures of `docs/screenshots` from the built file. */
const FOLDER = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));

const report = changeCell(
  sampleReport(7, { template: '2021', year: 2022 }),
  'applications.granted.total',
  13,
);

await mkdir(FOLDER, { recursive: true });
const browser = await BROWSERS[0]![1]();
if (!browser) throw new Error('Chromium is not here.');
try {
  const desk = await openDesk(browser);
  await desk.resize(1280, 620);
  await desk.shoot(`${FOLDER}web-start.png`);
  await desk.resize(1280, 800);
  await desk.choose('2022年年报（送审稿）.docx', renderDocx(report));
  await desk.until(() => document.querySelector('.g-finding-head'), null);
  await desk.click('.g-finding-head');
  await desk.until(() => document.documentElement.scrollTop > 200, null);
  await desk.shoot(`${FOLDER}web.png`);
  await desk.resize(420, 800);
  await desk.run(() => scrollTo(0, 0), null);
  await desk.shoot(`${FOLDER}web-narrow.png`);
} finally {
  await browser.close();
}
