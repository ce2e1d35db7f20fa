import type { ReportResult } from '@gouji/core';
import { describe, expect, test } from 'vitest';
import {
  changeCell,
  changeNumber,
  makeRandom,
  PDF_LOOKS,
  renderHtml,
  renderPdf,
  type SampleReport,
  sampleReport,
  UNRULED,
  writeProse,
} from '../src/index.ts';
import { assertForSeeds, drawChange, misreadings, naming, RUNS, readAndCheck } from './read-report.ts';

/** Down the first page, so that pages end at every row in turn. */
const lead = (seed: number) => makeRandom(seed, 'lead').integer(0, 400);

describe('every cell of a PDF is read, and no error or warning is seen', () => {
  test.each([...PDF_LOOKS, UNRULED].map((look) => [look.name, look] as const))(
    'as laid out by %s',
    async (_, look) => {
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
    },
  );
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

/** Sentences about the figures in its first section, one number of them changed. */
function withProse(report: SampleReport, seed: number): SampleReport {
  const random = makeRandom(seed, 'number');
  const sentences = writeProse(report, 8);
  const at = random.integer(0, sentences.length - 1);
  const texts = sentences.map((sentence, i) => {
    const number = i === at ? random.pick(sentence.numbers) : undefined;
    return number ? changeNumber(sentence, number, number.value + random.integer(1, 9)) : sentence.text;
  });
  const [first, ...rest] = report.sections;
  return {
    ...report,
    sections: [{ ...first!, paragraphs: [...first!.paragraphs, texts.join('')] }, ...rest],
  };
}

/** What a result says of the prose, whatever the format; a PDF leaves spaces between letters and numbers to the type. */
const told = ({ report, findings }: ReportResult) => ({
  claims: report?.claims.map((claim) => ({ ...claim, quote: claim.quote.replace(/\s/g, '') })),
  findings: findings.map(({ rule, severity, cells, expected, actual, quote }) => {
    return { rule, severity, cells, expected, actual, quote: quote?.replace(/\s/g, '') };
  }),
});

test('the prose of a PDF is read as that of the page, a changed number found as there', async () => {
  let claims = 0;
  let warnings = 0;
  await assertForSeeds(RUNS / 6, async (seed) => {
    const report = withProse(sampleReport(seed), seed);
    const look = makeRandom(seed, 'look').pick(PDF_LOOKS);
    const page = told(await readAndCheck(renderHtml(report)));
    expect(
      told(await readAndCheck(renderPdf(report, look, lead(seed)))),
      `seed ${seed}, ${look.name}`,
    ).toEqual(page);
    claims += page.claims?.length ?? 0;
    warnings += page.findings.filter(({ rule }) => rule.startsWith('prose/')).length;
  });
  expect(claims).toBeGreaterThan(20);
  expect(warnings).toBeGreaterThan(0);
});
