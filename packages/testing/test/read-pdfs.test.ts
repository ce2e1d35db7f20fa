import { describe, expect, test } from 'vitest';
import { changeCell, makeRandom, PDF_LOOKS, renderPdf, sampleReport } from '../src/index.ts';
import { assertForSeeds, drawChange, misreadings, naming, RUNS, readAndCheck } from './read-report.ts';

/** Down the first page, so that pages end at every row in turn. */
const lead = (seed: number) => makeRandom(seed, 'lead').integer(0, 400);

describe('every cell of a PDF is read, and no error or warning is seen', () => {
  test.each(PDF_LOOKS.map((look) => [look.name, look] as const))('as laid out by %s', async (_, look) => {
    await assertForSeeds(RUNS / 4 / PDF_LOOKS.length, async (seed) => {
      const report = sampleReport(seed);
      const result = await readAndCheck(renderPdf(report, look, lead(seed)));
      const told = `seed ${seed}, ${look.name}`;
      expect(misreadings(result, report), told).toEqual([]);
      expect(
        result.findings.filter(({ severity }) => severity !== 'info'),
        told,
      ).toEqual([]);
    });
  });
});

test('a changed cell of a PDF is named', async () => {
  await assertForSeeds(RUNS / 10, async (seed) => {
    const report = sampleReport(seed);
    const look = makeRandom(seed, 'look').pick(PDF_LOOKS);
    const { id, value } = drawChange(report, makeRandom(seed, 'change'));
    const result = await readAndCheck(renderPdf(changeCell(report, id, value), look, lead(seed)));
    expect(naming(result.findings, id), `seed ${seed}, ${look.name}: ${id} to ${value}`).not.toEqual([]);
  });
});
