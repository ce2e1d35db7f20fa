import { existsSync } from 'node:fs';
import { checkDocument } from '@gouji/core';
import { Result } from '@gouji/core/schema';
import { readDocument } from '@gouji/readers';
import { changeCell, findPdfLook, PDF_LOOKS, renderPdf, sampleReport, UNRULED } from '@gouji/testing';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeOf } from './support/axe-of.ts';
import { BROWSERS, type Browser } from './support/browsers.ts';
import { type Desk, openDesk } from './support/desk.ts';
import { page as PAGE, REPORT, WRONG } from './support/documents.ts';
import { measurePdf, type PdfMarks } from './support/measure-pdf.ts';

const CHROMIUM = '/usr/bin/chromium';
/** Colours that stand nowhere else, so that the wrong numbers are found in what is drawn, whatever was read. */
const CELL = '#ff00ff';
const WORDS = '#00b8b8';
const NUMBER = '4321';

/** A report as Chromium prints it, with a wrong cell and a wrong number in a sentence. */
async function printPdf(): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const sentence = `<p>2022年，本机关共收到政府信息公开申请<b style="color:${WORDS}">${NUMBER}</b>件。</p>`;
  const html = PAGE.replace(WRONG, `<b style="color:${CELL}">$&</b>`).replace(
    /一、总体情况<\/[^>]{1,20}>/,
    `$&${sentence}`,
  );
  expect(html).toContain(sentence);
  await page.setContent(html);
  await page.addStyleTag({ content: 'td, th { font-size: 9px !important; padding: 2px 8px }' });
  const bytes = await page.pdf({ format: 'A4', printBackground: true });
  await browser.close();
  return new Uint8Array(bytes);
}

describe.skipIf(!existsSync(CHROMIUM)).each(BROWSERS)(
  'PDFs in gouji.html in %s (skipped where it is not there)',
  (_name, launch) => {
    let browser: Browser | null;
    let desk: Desk;
    let printed: Uint8Array;
    beforeAll(async () => {
      browser = await launch();
      if (!browser) return;
      printed = await printPdf();
      desk = await openDesk(browser);
    });
    afterAll(() => browser?.close());
    beforeEach((context) => {
      if (!browser) context.skip();
    });
    afterEach(() => {
      if (!browser) return;
      const { requests, errors } = desk;
      expect({ requests, errors }).toEqual({ requests: [], errors: [] });
      expect(desk.address()).toMatch(/gouji\.html$/);
    });

    /** Once the wrong cell is in sight, and drawn, and framed. */
    async function marks(): Promise<PdfMarks> {
      let found = await desk.run(measurePdf, [CELL, WORDS] as const);
      for (let tries = 0; tries < 60 && !isOn(found); tries += 1) {
        await new Promise((done) => setTimeout(done, 100));
        found = await desk.run(measurePdf, [CELL, WORDS] as const);
      }
      return found;
    }
    /** One that was open stays open with the next file, and is closed first. */
    async function openFinding(words: string): Promise<void> {
      const isOpen = await desk.run(clickFinding, [words, 'close'] as const);
      if (isOpen)
        await desk.until(() => !document.querySelector('.g-finding-head[aria-expanded=true]'), null);
      await desk.run(clickFinding, [words, 'open'] as const);
    }

    test('pages are drawn as they come into sight, with the mark on the number that is drawn', async () => {
      await desk.choose('年报.pdf', printed);
      await desk.until(() => document.querySelector('.v-pdf-page canvas'), null);
      const [pages, drawn] = await desk.run(
        () => ['.v-pdf-page', '.v-pdf-page canvas'].map((one) => document.querySelectorAll(one).length),
        null,
      );
      expect(drawn).toBeLessThan(pages!);
      expect(await axeOf(desk)).toEqual([]);
      await openFinding(WRONG);
      expectOn(await marks());
      await desk.press(['Alt', 'Shift', 'KeyJ']);
      await desk.until(
        () =>
          document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.badge[aria-expanded=true]'),
        null,
      );
      expect(await axeOf(desk)).toEqual([]);
    });

    test('the words of a sentence are marked where they are drawn', async () => {
      await openFinding(NUMBER);
      let found = await marks();
      for (let tries = 0; tries < 60 && !found.words; tries += 1) found = await marks();
      const { words, highlights } = found;
      expect(words).not.toBeNull();
      const around = highlights.filter(({ top, bottom }) => top <= words!.bottom && bottom >= words!.top);
      expect(around.length, JSON.stringify(found)).toBeGreaterThan(0);
      expect(Math.min(...around.map(({ left }) => left))).toBeLessThanOrEqual(words!.left + 4);
      expect(Math.max(...around.map(({ right }) => right))).toBeGreaterThanOrEqual(words!.right - 4);
    });

    test('another width of the window and another size of the page leave the marks right', async () => {
      for (const width of [620, 1500, 1280]) {
        await desk.resize(width, 900);
        await openFinding(WRONG);
        await openFinding(WRONG);
        await desk.until(() => {
          const page = document.querySelector<HTMLElement>('.v-pdf-page:has(canvas)');
          const pixels = Math.round((page?.clientWidth ?? 0) * devicePixelRatio);
          return page?.querySelector('canvas')?.width === pixels;
        }, null);
        expectOn(await marks());
        expect(await desk.run(() => document.documentElement.scrollWidth, null)).toBeLessThanOrEqual(width);
      }
    });

    test('what is saved says on which page and where each cell and each finding stands', async () => {
      await desk.click('.v-foot button');
      const [saved] = Result.parse(JSON.parse(await desk.saved())).reports;
      const reading = await readDocument(printed, { name: '年报.pdf' });
      if ('reason' in reading) throw new Error(reading.reason);
      const { result } = checkDocument(reading.blocks, { ...reading, source: '年报.pdf' });
      expect(saved).toEqual(JSON.parse(JSON.stringify(result)));
      expect(saved!.findings.map(({ at }) => at)).toEqual(
        expect.arrayContaining([{ page: expect.any(Number), box: expect.any(Array) }]),
      );
    });

    test.each(['A3, small', 'landscape', 'double borders'])(
      'printed by another program: %s',
      async (look) => {
        const bytes = renderPdf(REPORT, PDF_LOOKS.find((one) => one.name === look)!);
        await desk.choose(`${look}.pdf`, bytes);
        await openFinding(WRONG);
        await desk.until(
          () =>
            document
              .querySelector('gouji-overlay')
              ?.shadowRoot?.querySelector('.outline.g-error:not([hidden])'),
          null,
        );
        // The page that it leads to is drawn.
        await desk.until(() => {
          const frame = document
            .querySelector('gouji-overlay')!
            .shadowRoot!.querySelector('.outline.g-error')!;
          const { left, top } = frame.getBoundingClientRect();
          const page = document
            .elementsFromPoint(left + 3, top + 3)
            .find((one) => one.matches('.v-pdf-page'));
          return page?.querySelector('canvas');
        }, null);
        expect(await desk.run(darkSides, null)).toBe(4);
      },
    );

    test('a table without lines has its marks on its numbers too', async () => {
      const report = changeCell(sampleReport(3), 'applications.granted.total', 13);
      await desk.choose('无线.pdf', renderPdf(report, UNRULED));
      await desk.until(() => document.querySelector('.g-finding-head'), null);
      await openFinding('13');
      await desk.until(
        () =>
          document
            .querySelector('gouji-overlay')
            ?.shadowRoot?.querySelector('.outline.g-error:not([hidden])'),
        null,
      );
      const texts = await desk.run(() => {
        const frames = document
          .querySelector('gouji-overlay')!
          .shadowRoot!.querySelectorAll('.outline.g-error:not([hidden])');
        return [...frames].map((frame) => {
          const { left, top, right, bottom } = frame.getBoundingClientRect();
          const under = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
          return under.find((one) => one.matches('.v-pdf-page span'))?.textContent;
        });
      }, null);
      expect(texts).toContain('13');
    });

    test('a PDF that would run and lead away is a picture', async () => {
      const actions =
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); app.launchURL\\("https://trap.example/"\\)) >> /AA << /O << /S /URI /URI (https://trap.example/) >> >>';
      const whole = Buffer.from(renderPdf(REPORT, findPdfLook('Word'))).toString('latin1');
      const trap = whole.replace(/\/Type ?\/Catalog/, `$& ${actions}`);
      expect(trap).toContain('/JavaScript');
      await desk.choose('陷阱.pdf', Buffer.from(trap, 'latin1'));
      await desk.until(() => document.querySelector('.v-pdf-page canvas'), null);
      const drawn = await desk.run(
        () => [...new Set([...document.querySelectorAll('.v-pdf *')].map((one) => one.localName))],
        null,
      );
      expect(drawn.filter((one) => !HARMLESS.has(one))).toEqual([]);
    });
  },
);

/** Answers whether there was anything to do. */
function clickFinding([words, to]: readonly [words: string, to: 'open' | 'close']): boolean {
  const heads = [...document.querySelectorAll<HTMLElement>('.g-finding-head')];
  const head =
    to === 'open'
      ? heads.find(({ textContent }) => textContent?.includes(words))
      : heads.find((one) => one.getAttribute('aria-expanded') === 'true');
  head?.click();
  return head !== undefined;
}

const HARMLESS = new Set('section canvas table tbody tr td p span'.split(' '));

/** How many sides of the frame lie on a line that is drawn. */
function darkSides(): number {
  const frame = document.querySelector('gouji-overlay')!.shadowRoot!.querySelector('.outline.g-error')!;
  const { left, top, right, bottom } = frame.getBoundingClientRect();
  const canvas = document
    .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
    .find((one) => one.matches('.v-pdf-page'))!
    .querySelector('canvas')!;
  const page = canvas.getBoundingClientRect();
  const scale = canvas.width / page.width;
  const context = canvas.getContext('2d')!;
  /** Whether there is a dark pixel within 2 px of a point, across the line. */
  const isDark = (x: number, y: number): boolean => {
    const [u, v] = [Math.round((x - page.left) * scale), Math.round((y - page.top) * scale)];
    const { data } = context.getImageData(u - 2, v - 2, 5, 5);
    return data.some((value, i) => i % 4 === 0 && value < 190);
  };
  const steps = [0.15, 0.3, 0.5, 0.7, 0.85];
  const sides = [
    steps.map((step) => [left + (right - left) * step, top] as const),
    steps.map((step) => [left + (right - left) * step, bottom] as const),
    steps.map((step) => [left, top + (bottom - top) * step] as const),
    steps.map((step) => [right, top + (bottom - top) * step] as const),
  ];
  return sides.filter((points) => points.every((point) => isDark(...point))).length;
}

/** The number that is drawn stands in a frame, and the disc beside it. */
function isOn({ cell, frames }: PdfMarks): boolean {
  return (
    cell !== null &&
    frames.filter(
      ({ left, top, right, bottom }) =>
        left < cell.left && right > cell.right && top < cell.top && bottom > cell.bottom && bottom - top < 80,
    ).length === 1
  );
}

function expectOn(marks: PdfMarks): void {
  expect(isOn(marks), JSON.stringify(marks)).toBe(true);
  const { cell, badges } = marks;
  // It may touch the edge of a number that is drawn very small.
  const near = badges.filter(({ left, top, right, bottom }) => {
    const x = Math.max(left - cell!.right, cell!.left - right);
    const y = Math.max(top - cell!.bottom, cell!.top - bottom);
    return Math.max(x, y) <= 40 && Math.max(x, y) >= -4;
  });
  expect(near, JSON.stringify(marks)).toHaveLength(1);
}
