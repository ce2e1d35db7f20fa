import { describe, expect, test } from 'vitest';
import { changeCell, DOCX_LOOKS, makeRandom, renderDocx, renderHtml, sampleReport } from '../src/index.ts';
import { assertForSeeds, drawChange, misreadings, naming, RUNS, readAndCheck } from './read-report.ts';

const PER_LOOK = RUNS / DOCX_LOOKS.length / 2;

describe.each(DOCX_LOOKS.map((look) => [look.name, look] as const))('a %s draft in Word', (_, look) => {
  test.each(['2019', '2021'] as const)(
    'of form %s: every cell is read and no error is seen',
    async (template) => {
      await assertForSeeds(PER_LOOK, async (seed) => {
        const report = sampleReport(seed, { template });
        const result = await readAndCheck(renderDocx(report, look));
        expect(misreadings(result, report), `seed ${seed}`).toEqual([]);
        expect(result.summary.warning, `seed ${seed}`).toBe(0);
      });
    },
  );

  test('finds what it finds on the page', async () => {
    await assertForSeeds(PER_LOOK, async (seed) => {
      const report = sampleReport(seed);
      const { id, value } = drawChange(report, makeRandom(seed, 'change'));
      const changed = changeCell(report, id, value);
      const inWord = await readAndCheck(renderDocx(changed, look));
      expect(naming(inWord.findings, id), `seed ${seed}: ${id} to ${value}`).not.toEqual([]);
      const onPage = await readAndCheck(renderHtml(changed));
      expect(told(inWord), `seed ${seed}`).toEqual(told(onPage));
    });
  });
});

function told({ findings }: Awaited<ReturnType<typeof readAndCheck>>) {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, cells, expected, actual }) => ({ rule, severity, cells, expected, actual }));
}
