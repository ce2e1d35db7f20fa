import { readFileSync, statSync } from 'node:fs';
import { Result } from '@gouji/core/schema';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeOf } from './support/axe-of.ts';
import { BROWSERS, type Browser } from './support/browsers.ts';
import { type Desk, FILE, openDesk } from './support/desk.ts';
import { DOCUMENTS, page as PAGE, WRONG, wrongDoc } from './support/documents.ts';
import { dropFile, type Marks, measureMarks, paste } from './support/in-page.ts';

test('the file has 4 MB at the most, and names nothing to load', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(4 * 1024 * 1024);
  const head = readFileSync(FILE, 'utf8').split('<style>')[0]!;
  expect(head).toContain("default-src 'none'");
  expect(head.match(/(?:src|href)="[^"]*"/g)).toEqual(['href="data:,"']);
});

describe.each(BROWSERS)('gouji.html from disk in %s (skipped where it is not there)', (name, launch) => {
  let browser: Browser | null;
  let desk: Desk;
  beforeAll(async () => {
    browser = await launch();
    if (name === 'Chromium 109') expect(browser?.version ?? '109.').toMatch(/^109\./);
    if (browser) desk = await openDesk(browser);
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

  /** Once the marks are drawn. */
  async function marksOf(wrong: string): Promise<Marks> {
    await desk.until(
      () => document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.badge:not([hidden])'),
      null,
    );
    // Those of the document before may still be there.
    let marks = await desk.run(measureMarks, wrong);
    for (let tries = 0; tries < 50 && !isOn(marks); tries += 1) marks = await desk.run(measureMarks, wrong);
    return marks;
  }
  const textOf = (selector: string): Promise<string> =>
    desk.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  test('a dropped file, and no violation that axe finds', async () => {
    expect(await axeOf(desk)).toEqual([]);
    const [file, bytes] = DOCUMENTS[1]!;
    await desk.run(dropFile, [file, Buffer.from(bytes).toString('base64')] as const);
    expectOn(await marksOf(WRONG));
    await desk.click('.g-finding-head');
    expect(await axeOf(desk)).toEqual([]);
    await desk.resize(420, 800);
    expect(await axeOf(desk)).toEqual([]);
    expect(await desk.run(() => document.documentElement.scrollWidth, null)).toBeLessThanOrEqual(420);
    await desk.resize(1280, 900);
  });

  test.each(DOCUMENTS)('%s is shown with its mark on the wrong cell', async (file, bytes) => {
    await desk.choose(file, bytes);
    const marks = await marksOf(WRONG);
    expect(marks.badges).toHaveLength(1);
    expectOn(marks);
    expect(await textOf('.g-verdict')).toContain('发现 1 处错误');
  });

  test('an old document of Word, and what is saved of it', async () => {
    const { bytes, cell, value } = wrongDoc();
    await desk.choose('旧版.doc', bytes);
    expectOn(await marksOf(value));
    await desk.click('.v-foot button');
    const [result] = Result.parse(JSON.parse(await desk.saved())).reports;
    expect(result).toMatchObject({ source: '旧版.doc', format: 'doc', status: 'checked' });
    expect(result!.findings.flatMap(({ suspects }) => suspects.map((one) => one.cell))).toContain(cell);
  });

  test('what is copied in a page or as text, and pasted', async () => {
    const body = /<body[^>]*>(.*)<\/body>/s.exec(PAGE)![1]!;
    await desk.run(paste, [`<!--StartFragment-->${body}<!--EndFragment-->`, ''] as const);
    expectOn(await marksOf(WRONG));
    await desk.run(paste, ['', new TextDecoder().decode(DOCUMENTS.at(-1)![1])] as const);
    await desk.until(() => !document.querySelector('.v-page td'), null);
    expectOn(await marksOf(WRONG));
  });

  test('a finding leads to its cell, and the keys from mark to mark', async () => {
    await desk.choose(...DOCUMENTS[0]!);
    await marksOf(WRONG);
    await desk.click('.g-finding-head');
    await desk.until((wrong) => {
      const cells = [...document.querySelectorAll('.v-page td')];
      const box = cells.find(({ textContent }) => textContent === wrong)!.getBoundingClientRect();
      return box.top > 0 && box.bottom < innerHeight;
    }, WRONG);
    await desk.press(['Alt', 'Shift', 'KeyJ']);
    // The panel beside the document says the rest.
    await desk.until((words) => {
      const { shadowRoot: root } = document.querySelector('gouji-overlay')!;
      const isOpen = root!.querySelector('.badge[aria-expanded=true]');
      return isOpen && root!.querySelector('.card')!.getAttribute('aria-label')?.includes(words);
    }, '部分公开');
  });

  test('a page that would run, load and lead away is shown as words', async () => {
    await desk.choose('陷阱.html', new TextEncoder().encode(TRAP + PAGE));
    await desk.until(() => document.querySelector('.v-sheet'), null);
    const drawn = await desk.run(
      () =>
        [...document.querySelectorAll('.v-sheet *')].flatMap((one) => [
          one.localName,
          ...one.getAttributeNames().map((each) => `@${each}`),
        ]),
      null,
    );
    expect(drawn.filter((one) => !HARMLESS.has(one))).toEqual([]);
    expect(await textOf('.v-sheet')).toContain('附件一');
  });

  test.each([
    ['空的.docx', new Uint8Array(0), '文件是空的'],
    ['表格.xlsx', new TextEncoder().encode(`PK\x03\x04${'\0'.repeat(26)}xl/workbook.xml`), '电子表格'],
    ['通知.txt', new TextEncoder().encode('关于召开会议的通知\n请各单位准时参加。\n'), '没有找到'],
  ])('%s is refused in words', async (file, bytes, words) => {
    await desk.choose(file, bytes);
    await desk.until(() => document.querySelector('.v-refusal'), null);
    expect(await textOf('.v-refusal')).toContain(words);
  });
});

const TRAP = `<!doctype html><html><head><meta charset="utf-8"><base href="https://trap.example/">
  <meta http-equiv="refresh" content="0;url=https://trap.example/gone"><script>alert(1)</script>
  <link rel="stylesheet" href="https://trap.example/a.css"><style>body{background:url(https://trap.example/b.png)}</style></head>
  <body onload="alert(2)"><img src="https://trap.example/c.png" onerror="alert(3)"><svg onload="alert(4)"></svg>
  <iframe src="https://trap.example/d.html"></iframe><a href="https://trap.example/e" ping="https://trap.example/f">附件一</a>
  <form action="https://trap.example/g"><button>提交</button></form><video src="https://trap.example/h.mp4" autoplay></video></body></html>`;

const HARMLESS = new Set(
  'p span h2 h3 h4 h5 h6 div table tbody tr td @class @rowspan @colspan @tabindex @role @aria-label'.split(
    ' ',
  ),
);

/** The frame is the cell's own, and the disc stands at it. */
function expectOn(marks: Marks): void {
  expect(isOn(marks), JSON.stringify(marks)).toBe(true);
  expectNear(marks);
}

function isOn({ wrong, frames }: Marks): boolean {
  const isOwn = (frame: Marks['frames'][0]) =>
    wrong !== null && SIDES.every((side) => Math.abs(frame[side] - wrong[side]) <= 2);
  return frames.filter(isOwn).length === 1;
}

/** A disc is as far from the number as a disc is wide, at the most. */
function expectNear({ wrong, badges }: Marks): void {
  const near = badges.filter(({ left, top, right, bottom }) => {
    if (!wrong) return false;
    const x = Math.max(0, left - wrong.right, wrong.left - right);
    const y = Math.max(0, top - wrong.bottom, wrong.top - bottom);
    return Math.max(x, y) <= 24;
  });
  expect(near, JSON.stringify({ wrong, badges })).toHaveLength(1);
}

const SIDES = ['left', 'top', 'right', 'bottom'] as const;
