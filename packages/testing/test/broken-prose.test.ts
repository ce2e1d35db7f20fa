import type { ReportResult } from '@gouji/core';
import { describe, expect, test } from 'vitest';
import { findTextLook, renderText, type SampleReport, sampleReport, writeProse } from '../src/index.ts';
import { assertForSeeds, RUNS, readAndCheck } from './read-report.ts';

/** The report with sentences about its figures, several a paragraph. */
function withFigures(seed: number): SampleReport {
  const report = sampleReport(seed);
  const sentences = writeProse(report, 12).map(({ text }) => text);
  const paragraphs = [0, 4, 8].map((from) => sentences.slice(from, from + 4).join(''));
  const sections = report.sections.map((section) =>
    section.number === 1
      ? { ...section, paragraphs: [...section.paragraphs.slice(0, 1), ...paragraphs] }
      : section,
  );
  return { ...report, sections };
}

/** What was understood of each number in prose. */
function claimsOf({ report }: ReportResult): string[] {
  return report!.claims.map(
    ({ value, unit, means, outcome }) => `${value}${unit} ${outcome} ${means.join()}`,
  );
}

const BROKEN = [
  'wrapped',
  'wrapped-narrow-pages',
  'wrapped-indented-pages',
  'letters-spaced',
  'one-line',
  'page-a-line',
  'markdown-tags',
  'markdown-entities',
];

describe('numbers in prose are understood as in whole paragraphs', () => {
  test.each(BROKEN)('where the text is %s', async (look) => {
    await assertForSeeds(RUNS / 10, async (seed) => {
      const report = withFigures(seed);
      const whole = await readAndCheck(renderText(report, findTextLook('tabs')));
      const broken = await readAndCheck(renderText(report, findTextLook(look)));
      expect(claimsOf(whole).length).toBeGreaterThan(2);
      expect(claimsOf(broken), `seed ${seed}`).toEqual(claimsOf(whole));
    });
  });
});
