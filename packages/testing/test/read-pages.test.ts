import { describe, expect, test } from 'vitest';
import {
  changeCell,
  LOOKS,
  type Look,
  lookAt,
  makeRandom,
  misprintRow,
  renderHtml,
  type SampleReport,
  sampleMix,
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

/** Where zeros are not written, a changed figure may stand for another filling of the blanks. */
const WRITTEN = LOOKS.filter(({ group }) => group !== 'figures');

async function expectRead(report: SampleReport, look: Look): Promise<void> {
  const result = await readAndCheck(renderHtml(report, look));
  expect(misreadings(result, lookAt(report, look)), `seed ${report.seed}, ${look.name}`).toEqual([]);
}

describe('every cell is read and no error is seen', () => {
  test.each(LOOKS.map((look) => [look.name, look] as const))('in the look %s', async (_, look) => {
    await assertForSeeds(RUNS / LOOKS.length, (seed) =>
      expectRead(sampleReport(seed, { template: '2021' }), look),
    );
    await assertForSeeds(RUNS / LOOKS.length, (seed) =>
      expectRead(sampleReport(seed, { template: '2019' }), look),
    );
  });

  test('in random mixes of looks', async () => {
    await assertForSeeds(RUNS, (seed) =>
      expectRead(sampleReport(seed), sampleMix(LOOKS, makeRandom(seed, 'mix'))),
    );
  });

  test('in the old form of a report that should have the new', async () => {
    await assertForSeeds(RUNS / 20, (seed) => {
      return expectRead(
        sampleReport(seed, { template: '2019', year: 2022 }),
        sampleMix(LOOKS, makeRandom(seed)),
      );
    });
  });
});

describe('a changed cell of table 三 or 四 is named', () => {
  const expectNamed = async (seed: number, look: Look): Promise<void> => {
    const report = sampleReport(seed);
    const { id, value } = drawChange(report, makeRandom(seed, 'change'));
    const result = await readAndCheck(renderHtml(changeCell(report, id, value), look));
    const told = `seed ${seed}, ${look.name}: ${id} from ${report.cells[id]} to ${value}`;
    expect(naming(result.findings, id), told).not.toEqual([]);
  };

  test('in the plain look', async () => {
    await assertForSeeds(RUNS, (seed) => expectNamed(seed, LOOKS[0]!));
  });

  test('in random mixes of looks', async () => {
    await assertForSeeds(RUNS, (seed) => expectNamed(seed, sampleMix(WRITTEN, makeRandom(seed, 'mix'))));
  });
});

test('a row of a page with a value too few or too many is named, and nothing is shifted', async () => {
  await assertForSeeds(RUNS, async (seed) => {
    const report = sampleReport(seed);
    const misprint = drawMisprint(report, makeRandom(seed, 'misprint'));
    const result = await readAndCheck(renderHtml(misprintRow(report, misprint)));
    expect(misprintFaults(result, report, misprint), `seed ${seed}`).toEqual([]);
  });
});
