import { describe, expect, test } from 'vitest';
import {
  changeCell,
  lookAt,
  makeRandom,
  misprintRow,
  renderText,
  type SampleReport,
  sampleReport,
  TEXT_LOOKS,
  type TextLook,
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

const BY_LOOK = TEXT_LOOKS.map((look) => [look.name, look] as const);
/** In the long run each look is tried as often as all of them together are otherwise. */
const RUNS_OF_LOOK = RUNS >= 2000 ? RUNS : RUNS / TEXT_LOOKS.length;

async function expectRead(report: SampleReport, look: TextLook): Promise<void> {
  const result = await readAndCheck(renderText(report, look));
  expect(misreadings(result, lookAt(report, look.look)), `seed ${report.seed}, ${look.name}`).toEqual([]);
}

describe('every cell of a text is read and no error is seen', () => {
  test.each(BY_LOOK)('in the look %s', async (_, look) => {
    await assertForSeeds(RUNS_OF_LOOK, (seed) => expectRead(sampleReport(seed, { template: '2021' }), look));
    await assertForSeeds(RUNS_OF_LOOK, (seed) => expectRead(sampleReport(seed, { template: '2019' }), look));
  });
});

describe('a changed cell of a text is named', () => {
  test.each(BY_LOOK)('in the look %s', async (_, look) => {
    await assertForSeeds(RUNS_OF_LOOK, async (seed) => {
      const report = sampleReport(seed);
      const { id, value } = drawChange(report, makeRandom(seed, 'change'));
      const { findings } = await readAndCheck(renderText(changeCell(report, id, value), look));
      expect(naming(findings, id), `seed ${seed}, ${look.name}: ${id} is ${value}`).not.toEqual([]);
    });
  });
});

describe('a row with a value too few or too many is named, and nothing is shifted', () => {
  test.each(BY_LOOK)('in the look %s', async (_, look) => {
    await assertForSeeds(RUNS_OF_LOOK, async (seed) => {
      const report = sampleReport(seed);
      const misprint = drawMisprint(report, makeRandom(seed, 'misprint'));
      const result = await readAndCheck(renderText(misprintRow(report, misprint), look));
      expect(misprintFaults(result, report, misprint), `seed ${seed}, ${look.name}`).toEqual([]);
    });
  });
});
