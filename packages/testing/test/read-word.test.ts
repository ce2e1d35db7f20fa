import { describe, expect, test } from 'vitest';
import { DOCX_LOOKS, renderDocx, renderHtml, sampleDrafts, sampleReport } from '../src/index.ts';
import { assertForSeeds, faultsOf, misreadings, RUNS, readAndCheck } from './read-report.ts';

describe.each(DOCX_LOOKS.map((look) => [look.name, look] as const))('a %s draft in Word', (_, look) => {
  test.each(['2019', '2021'] as const)(
    'of form %s: every cell is read, and nothing is found',
    async (template) => {
      await assertForSeeds(RUNS / DOCX_LOOKS.length / 3, async (seed) => {
        const { right } = sampleDrafts(sampleReport(seed, { template }));
        const result = await readAndCheck(renderDocx(right, look));
        expect(misreadings(result, right), `seed ${seed}`).toEqual([]);
        expect(faultsOf(result), `seed ${seed}`).toEqual([]);
      });
    },
  );

  test('a wrong cell and a wrong number in the text give what they give on the page', async () => {
    await assertForSeeds(RUNS / DOCX_LOOKS.length / 3, async (seed) => {
      const { wrongCell, wrongNumber } = sampleDrafts(sampleReport(seed));
      for (const draft of [wrongCell, wrongNumber]) {
        const faults = faultsOf(await readAndCheck(renderDocx(draft, look)));
        if (draft === wrongCell) expect(faults, `seed ${seed}`).not.toEqual([]);
        expect(faults, `seed ${seed}`).toEqual(faultsOf(await readAndCheck(renderHtml(draft))));
      }
    });
  });
});
