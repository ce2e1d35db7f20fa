import { describe, expect, test } from 'vitest';
import {
  changeCell,
  findTextLook,
  makeRandom,
  misprintRow,
  renderText,
  type SampleReport,
  sampleReport,
} from '../src/index.ts';
import {
  assertForSeeds,
  drawChange,
  drawMisprint,
  misprintFaults,
  misreadings,
  naming,
  RUNS,
  readAndCheck,
} from './read-report.ts';

/** A page whose tables were pasted as paragraphs, a cell each. */
function renderParagraphs(report: SampleReport, look: string): string {
  const lines = renderText(report, findTextLook(look)).split('\n');
  const paragraphs = lines.filter((line) => line.trim() !== '').map((line) => `<p>${line}</p>`);
  return `<!DOCTYPE html><html><body>${paragraphs.join('\n')}</body></html>`;
}

describe.each(['cell-per-line', 'cell-per-line-page-end'])('tables pasted as paragraphs: %s', (look) => {
  test('every cell is read and no error is seen', async () => {
    await assertForSeeds(RUNS / 10, async (seed) => {
      const report = sampleReport(seed);
      const result = await readAndCheck(renderParagraphs(report, look));
      expect(result.format).toBe('html');
      expect(misreadings(result, report), `seed ${seed}`).toEqual([]);
    });
  });

  test('a changed cell is named', async () => {
    await assertForSeeds(RUNS / 10, async (seed) => {
      const report = sampleReport(seed);
      const { id, value } = drawChange(report, makeRandom(seed, 'change'));
      const { findings } = await readAndCheck(renderParagraphs(changeCell(report, id, value), look));
      expect(naming(findings, id), `seed ${seed}: ${id} is ${value}`).not.toEqual([]);
    });
  });

  test('a row with a value too few or too many is named, and nothing is shifted', async () => {
    await assertForSeeds(RUNS / 10, async (seed) => {
      const report = sampleReport(seed);
      const misprint = drawMisprint(report, makeRandom(seed, 'misprint'));
      const result = await readAndCheck(renderParagraphs(misprintRow(report, misprint), look));
      expect(misprintFaults(result, report, misprint), `seed ${seed}`).toEqual([]);
    });
  });
});
