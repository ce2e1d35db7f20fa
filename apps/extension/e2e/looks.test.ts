import { changeCell, EXAMPLES, readExpected, renderExample, renderText, sampleReport } from '@gouji/testing';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgesOf, type Chromium, hasChromium, launchChromium, readExample } from './support/chromium.ts';
import { bodyOf, WRONG, WRONG_CELL, wrongReport } from './support/fixtures.ts';
import { measurePage, overlap, type Rect } from './support/geometry.ts';

const HOST = 'https://www.fixture.gov.cn';
const HOSTILE = `<style>body ~ *, button, span { opacity: .2 !important; filter: blur(4px) !important; transform: rotate(9deg) !important;
  font-size: 60px !important; margin: 40px !important; direction: rtl !important } * { box-sizing: content-box !important }
  gouji-overlay { display: none !important; position: static !important }</style>`;
const STRICT = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'";

/** Each look is a page, and where on it the report is. */
interface LookPage {
  html: string;
  headers?: Record<string, string>;
  prepare?: (page: Page) => Promise<void>;
  frame?: (page: Page) => Frame | Page;
}

const look = (...names: string[]): LookPage => ({ html: wrongReport(...names) });
const inBody = (html: string, change: (body: string) => string): string =>
  html.replace(bodyOf(html), () => change(bodyOf(html)));

const PAGES: Record<string, LookPage> = {
  plain: look(),
  'a layout table': look('layout-table'),
  'nested layout tables': look('nested-layout-tables'),
  'the markup of Word': look('word'),
  'the markup of WPS': look('wps'),
  'all th': look('all-th'),
  'without tbody': look('without-tbody'),
  'grouped digits': look('thousands'),
  'full-width digits': look('digits-full-width'),
  'text cut into spans': look('cut-into-spans'),
  'review in three tables': look('review-in-three', 'metadata-table'),
  'hostile CSS': { html: wrongReport().replace('</head>', `${HOSTILE}</head>`) },
  'a strict content security policy': { html: wrongReport(), headers: { 'content-security-policy': STRICT } },
  'a dark page': {
    html: wrongReport().replace('</head>', '<style>html,body{background:#111;color:#eee}</style></head>'),
  },
  'a scaled and positioned body': {
    html: wrongReport().replace(
      '</head>',
      '<style>html{margin:20px}body{position:relative;left:30px;transform:scale(.9);transform-origin:0 0}</style></head>',
    ),
  },
  'a wide page written from the right': {
    html: wrongReport()
      .replace('<html', '<html dir="rtl"')
      .replace('</head>', '<style>table{min-width:2000px}</style></head>'),
    prepare: async (page) => {
      await page.locator('td', { hasText: String(WRONG) }).scrollIntoViewIfNeeded();
    },
  },
  'an enlarged page': { html: wrongReport().replace('</head>', '<style>html{zoom:1.5}</style></head>') },
  'an enlarged body': { html: wrongReport().replace('</head>', '<style>body{zoom:1.5}</style></head>') },
  'an inner scroller': {
    html: inBody(
      wrongReport(),
      (body) => `<div id="scroller" style="height:500px;overflow:auto;position:relative">${body}</div>`,
    ),
    prepare: async (page) => {
      await page.locator('td', { hasText: String(WRONG) }).scrollIntoViewIfNeeded();
    },
  },
  'a table that comes late': {
    html: inBody(
      wrongReport(),
      (body) => `<div id="late"></div><template id="t">${body}</template>
        <script>setTimeout(() => { late.innerHTML = t.innerHTML; t.remove(); keep(); }, 600)</script>`,
    ),
  },
  'a page that changes without loading': {
    html: inBody(
      wrongReport(),
      (
        body,
      ) => `<a id="go" href="/2022">2022</a><div id="app"><p>列表</p></div><template id="t">${body}</template><script>
        go.onclick = (event) => { event.preventDefault(); history.pushState(null, '', '/2022');
          setTimeout(() => { app.innerHTML = t.innerHTML; keep(); }, 50); }; </script>`,
    ).replace(/<title>.*?<\/title>|<meta name="(?:Article|Column).*?>/g, ''),
    prepare: (page) => page.locator('#go').click(),
  },
  'a frame': {
    html: '<!doctype html><title>年报</title><p>框架</p><iframe src="/inner.html" width="1100" height="800"></iframe>',
    frame: (page) => page.frames()[1]!,
  },
};

describe.skipIf(!hasChromium)('on the page in Chromium (skipped where it is not installed)', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    browser.site.set('www.fixture.gov.cn/inner.html', { body: wrongReport() });
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  it.each(Object.keys(PAGES))('marks the wrong cell: %s', async (name) => {
    const { html, headers = {}, prepare, frame } = PAGES[name]!;
    browser.site.set('www.fixture.gov.cn/page.html', { body: html, headers });
    page = await browser.open(`${HOST}/page.html`);
    await prepare?.(page);
    const target = frame?.(page) ?? page;
    await target.locator('gouji-overlay .badge.g-error:visible').waitFor();
    expectMarked(await target.evaluate(measurePage, String(WRONG)));
  });

  it.each([0.5, 1.5, 2])('marks the wrong cell at a zoom of %d', async (zoom) => {
    browser.site.set('www.fixture.gov.cn/page.html', { body: wrongReport() });
    page = await browser.open(`${HOST}/page.html`);
    await badgesOf(page).first().waitFor();
    const session = await page.context().newCDPSession(page);
    const { width, height } = { width: Math.round(1200 / zoom), height: Math.round(900 / zoom) };
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: zoom,
      mobile: false,
    });
    await expect
      .poll(async () => {
        const { cell, frames } = await page.evaluate(measurePage, String(WRONG));
        return Math.abs(frames[0]!.left - cell.left);
      })
      .toBeLessThan(1);
    expectMarked(await page.evaluate(measurePage, String(WRONG)));
  });

  it('marks what is wrong in a page of GBK bytes', async () => {
    const pages = EXAMPLES.filter(({ encoding }) => encoding === 'gbk');
    const example = pages.find((one) =>
      readExpected(one).findings.some(({ suspects }) => suspects.length > 0),
    )!;
    const body = Buffer.from(renderExample(example));
    browser.site.set('www.fixture.gov.cn/page.html', { body, contentType: 'text/html' });
    page = await browser.open(`${HOST}/page.html`);
    const suspects = readExpected(example).findings.flatMap((finding) => finding.suspects);
    await expect
      .poll(() => page.locator('gouji-overlay .outline.g-error:visible').count())
      .toBe(suspects.length);
    const values = suspects.map(({ value }) => String(value)).toSorted();
    expect((await page.evaluate(readFramed)).toSorted()).toEqual(values);
  });

  it.each([
    ['preformatted', (text: string) => `<pre>${text}</pre>`],
    ['broken into lines', (text: string) => `<div>${text.replaceAll('\n', '<br>')}</div>`],
  ])('marks the line, and scrolls to it, in a text that is %s', async (_, layOut) => {
    browser.site.set('www.fixture.gov.cn/page.html', { body: textReport(layOut) });
    page = await browser.open(`${HOST}/page.html`);
    const mark = page.locator('gouji-overlay .badge.g-error');
    await mark.waitFor();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('gouji-overlay .card').waitFor();
    await page.keyboard.press('ArrowDown');
    const { text, top } = await page.evaluate(readMarked);
    expect(text).toContain(String(WRONG));
    expect(text.length).toBeLessThan(120);
    expect(Math.abs(top - 450)).toBeLessThan(60);
    const { y } = (await mark.boundingBox())!;
    expect(Math.abs(y - top)).toBeLessThan(30);
  });

  it('scrolls to a line in a frame as tall as its text', async () => {
    const body =
      '<!doctype html><div style="height:2000px"></div><iframe src="/inner-text.html" height="3000">';
    browser.site.set('www.fixture.gov.cn/inner-text.html', {
      body: textReport((text) => `<pre>${text}</pre>`),
    });
    browser.site.set('www.fixture.gov.cn/page.html', { body });
    page = await browser.open(`${HOST}/page.html`);
    const mark = page.frameLocator('iframe').locator('gouji-overlay .badge.g-error');
    await mark.waitFor();
    const tab = await browser.tabId(page);
    await browser.worker.evaluate((id) => chrome.tabs.sendMessage(id, { kind: 'enter', by: 1 }), tab);
    await expect.poll(async () => Math.abs((await mark.boundingBox())!.y - 450)).toBeLessThan(60);
  });

  it('covers no words with the marks of a text that contradicts the tables', async () => {
    browser.site.set('www.fixture.gov.cn/page.html', { body: await readExample('prose-contradicts-tables') });
    for (const width of [360, 1200]) {
      page = await browser.open(`${HOST}/page.html`);
      await page.setViewportSize({ width, height: 900 });
      await badgesOf(page).first().waitFor();
      await expect.poll(() => page.evaluate(findCovered)).toEqual([]);
      if (width === 360) await page.close();
    }
  });

  it('prints no mark', async () => {
    browser.site.set('www.fixture.gov.cn/page.html', { body: wrongReport() });
    page = await browser.open(`${HOST}/page.html`);
    await badgesOf(page).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => badgesOf(page).count()).toBe(0);
  });

  it('keeps shapes and glyphs apart in forced colours', async () => {
    browser.site.set('www.fixture.gov.cn/page.html', { body: wrongReport() });
    page = await browser.open(`${HOST}/page.html`);
    await page.emulateMedia({ forcedColors: 'active' });
    const mark = page.locator('gouji-overlay .badge.g-error .g-mark');
    expect(await mark.textContent()).toBe('✕');
    expect(await mark.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(179, 38, 30)');
  });

  it('hides the mark of what is folded away or transparent', async () => {
    const body = inBody(wrongReport(), (inner) => `<details open><summary>2022</summary>${inner}</details>`);
    browser.site.set('www.fixture.gov.cn/page.html', { body });
    page = await browser.open(`${HOST}/page.html`);
    const mark = page.locator('gouji-overlay .badge.g-error');
    await mark.waitFor();
    const change = (open: boolean, opacity: string) =>
      page.locator('details').evaluate(
        (details, [isOpen, value]) => {
          (details as HTMLDetailsElement).open = isOpen;
          details.style.opacity = value;
          window.keep();
        },
        [open, opacity] as const,
      );
    await change(false, '1');
    await mark.waitFor({ state: 'hidden' });
    await change(true, '1');
    await mark.waitFor();
    await change(true, '0');
    await mark.waitFor({ state: 'hidden' });
  });

  it('keeps the marks below a head that stays in sight, and above the report', async () => {
    const head = '<div id="head" style="position:fixed;inset:0 0 auto;height:200px;z-index:12">某县</div>';
    const body = inBody(
      wrongReport(),
      (inner) => `${head}<div style="position:relative;z-index:11;background:#fff">${inner}</div>`,
    );
    browser.site.set('www.fixture.gov.cn/page.html', { body });
    page = await browser.open(`${HOST}/page.html`);
    const mark = page.locator('gouji-overlay .badge.g-error');
    await mark.waitFor();
    const scrollTo = (block: 'start' | 'center') =>
      mark.evaluate((one, to) => {
        one.scrollIntoView({ block: to });
        const { left, top } = one.getBoundingClientRect();
        return document.elementFromPoint(left + 12, top + 12)!.localName;
      }, block);
    expect(await scrollTo('center')).toBe('gouji-overlay');
    expect(await scrollTo('start')).toBe('div');
  });

  it('hides the mark of what an inner scroller has scrolled away', async () => {
    browser.site.set('www.fixture.gov.cn/page.html', { body: PAGES['an inner scroller']!.html });
    page = await browser.open(`${HOST}/page.html`);
    await page.locator('td', { hasText: String(WRONG) }).scrollIntoViewIfNeeded();
    await page.locator('gouji-overlay .badge.g-error:visible').click();
    const card = page.locator('gouji-overlay .card');
    const before = (await card.boundingBox())!;
    await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await page.locator('gouji-overlay .badge.g-error').waitFor({ state: 'hidden' });
    expect((await card.boundingBox())!.x).toBe(before.x);
  });
});

declare const chrome: typeof import('#imports').browser;

/** A report without tables, one cell of it wrong. */
function textReport(layOut: (text: string) => string): string {
  const report = changeCell(sampleReport(7, { template: '2021', year: 2022 }), WRONG_CELL, WRONG);
  return `<!doctype html><meta charset="utf-8"><title>某县2022年政府信息公开工作年度报告</title>
    <body style="margin:0">${layOut(renderText(report))}</body>`;
}

/** The highlighted words of an error, and how far down they stand. */
function readMarked(): { text: string; top: number } {
  const [range] = [...CSS.highlights.get('gouji-error')!] as Range[];
  return { text: range!.toString(), top: range!.getBoundingClientRect().top };
}

/** The digits of the cells that are framed. */
function readFramed(): string[] {
  const root = document.querySelector('gouji-overlay')!.shadowRoot!;
  const cells = [...document.querySelectorAll('td, th')];
  return [...root.querySelectorAll('.outline.g-error')].map((frame) => {
    const { left, top } = frame.getBoundingClientRect();
    const cell = cells.find((one) => {
      const box = one.getBoundingClientRect();
      return Math.abs(box.left - left) + Math.abs(box.top - top) < 2;
    });
    return (cell?.textContent ?? '').normalize('NFKC').replace(/\D/g, '');
  });
}

function expectMarked({ cell, text, marks, frames }: ReturnType<typeof measurePage>): void {
  expect(frames).toHaveLength(1);
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(Math.abs(frames[0]![side] - cell[side]), side).toBeLessThan(1.5);
  }
  const near = { left: cell.left - 10, top: cell.top - 10, right: cell.right + 10, bottom: cell.bottom + 10 };
  const mark = marks.find((one) => overlap(one, near) > 100);
  expect(mark, 'a mark at the cell').toBeDefined();
  expect(reach(mark!, text), 'the mark is off the number').toBeLessThan(1);
}

/** How far a disc reaches into the digits of a number, whose line leaves a fifth free above and below. */
function reach(mark: Rect, text: Rect): number {
  const radius = (mark.right - mark.left) / 2;
  const [x, y] = [mark.left + radius, mark.top + radius];
  const space = (text.bottom - text.top) / 5;
  const away = Math.hypot(
    Math.max(text.left - x, 0, x - text.right),
    Math.max(text.top + space - y, 0, y - text.bottom + space),
  );
  return radius - away;
}

/** Runs in the page: the words that lie under a mark, or the mark that lies on another. */
function findCovered(): string[] {
  const root = document.querySelector('gouji-overlay')!.shadowRoot!;
  const marks = [...root.querySelectorAll('.badge:not([hidden]) .g-mark')].map((mark) =>
    mark.getBoundingClientRect(),
  );
  const isOn = (mark: DOMRect, box: DOMRect) =>
    mark.left < box.right - 2 &&
    mark.right > box.left + 2 &&
    mark.top < box.bottom - 6 &&
    mark.bottom > box.top + 6;
  const covered = [...document.querySelectorAll('p, h1, h2')].flatMap((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const lines = [...range.getClientRects()];
    return marks.some((mark) => lines.some((line) => isOn(mark, line))) ? [block.textContent ?? ''] : [];
  });
  const stacked = marks.filter((mark, i) => marks.some((other, j) => i < j && isOn(mark, other)));
  return [...covered, ...stacked.map(({ left, top }) => `a mark at ${left}, ${top}`)];
}
