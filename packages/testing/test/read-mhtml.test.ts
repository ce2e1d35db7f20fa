import { describe, expect, test } from 'vitest';
import {
  changeCell,
  type MhtmlOptions,
  makeRandom,
  renderHtml,
  renderMhtml,
  sampleReport,
} from '../src/index.ts';
import { assertForSeeds, drawChange, misreadings, RUNS, readAndCheck } from './read-report.ts';

const WAYS: readonly (readonly [string, MhtmlOptions])[] = [
  ['by Chromium', { charset: 'utf-8', transfer: 'quoted-printable', namesCharset: false, framed: false }],
  [
    'by Chromium, of a page in GBK',
    { charset: 'gb2312', transfer: 'quoted-printable', namesCharset: false, framed: false },
  ],
  [
    'by Chromium, in a frame',
    { charset: 'utf-8', transfer: 'quoted-printable', namesCharset: false, framed: true },
  ],
  ['by Internet Explorer', { charset: 'gb2312', transfer: 'base64', namesCharset: true, framed: false }],
  ['by WPS', { charset: 'gb2312', transfer: 'quoted-printable', namesCharset: true, framed: false }],
  ['by a mail program', { charset: 'gb2312', transfer: '8bit', namesCharset: true, framed: true }],
];

describe.each(WAYS)('a page saved in one file %s', (_, options) => {
  const save = (page: string) => renderMhtml(page, options);

  test('every cell is read, no error is seen, and a changed cell gives what it gives on the page', async () => {
    await assertForSeeds(RUNS / WAYS.length / 3, async (seed) => {
      const report = sampleReport(seed);
      const page = renderHtml(report, undefined, { charset: options.charset });
      expect(misreadings(await readAndCheck(save(page)), report), `seed ${seed}`).toEqual([]);
      const { id, value } = drawChange(report, makeRandom(seed, 'change'));
      const changed = renderHtml(changeCell(report, id, value), undefined, { charset: options.charset });
      const { findings } = await readAndCheck(save(changed));
      expect(findings, `seed ${seed}`).toEqual((await readAndCheck(changed)).findings);
    });
  });
});
