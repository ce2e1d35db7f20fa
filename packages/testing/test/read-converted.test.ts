import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { convertDrafts, OFFICE } from '../scripts/convert-drafts.ts';
import { DOCX_LOOKS, renderHtml, type SampleDrafts, sampleDrafts, sampleReport } from '../src/index.ts';
import { faultsOf, misreadings, RUNS, readAndCheck } from './read-report.ts';

/** Written by `scripts/convert.ts`. */
const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const FILES = readdirSync(FIXTURES);

test('there are documents in every look that LibreOffice writes', () => {
  const looks = (extension: string) =>
    new Set(FILES.filter((name) => name.endsWith(extension)).map((name) => name.split('-')[1])).size;
  expect(looks('.doc')).toBe(DOCX_LOOKS.length);
  expect(looks('.pdf')).toBe(3);
});

test.each(FILES)('%s gives what the page gives, and every cell is read', (name) =>
  expectRead(path.join(FIXTURES, name)),
);

async function expectRead(file: string): Promise<void> {
  const [seed, , draft] = path.parse(file).name.split('-');
  const drafts = sampleDrafts(sampleReport(Number(seed)));
  const result = await readAndCheck(readFileSync(file));
  expect(
    result.report?.sections.map(({ number }) => number),
    file,
  ).toEqual([1, 2, 3, 4, 5, 6]);
  const faults = unspaced(faultsOf(result));
  if (draft === 'right') expect([...misreadings(result, drafts.right), ...faults], file).toEqual([]);
  if (draft === 'wrongCell') expect(faults, file).not.toEqual([]);
  const page = await readAndCheck(renderHtml(drafts[draft as keyof SampleDrafts]));
  expect(faults, file).toEqual(unspaced(faultsOf(page)));
}

/** Paper leaves spaces between letters and numbers to the type. */
function unspaced(faults: ReturnType<typeof faultsOf>) {
  return faults.map((fault) => ({ ...fault, quote: fault.quote?.replace(/\s/g, '') ?? null }));
}

/** How many reports LibreOffice converts in the long run, to each format; with each, two faulty drafts. */
const REPORTS = 200;

if (RUNS > 120 && existsSync(OFFICE)) {
  test.each(['doc', 'pdf'] as const)('drafts that LibreOffice converts to %s now', async (target) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gouji-converted-'));
    const from = Math.floor(Date.now() / 1000) % 1_000_000;
    try {
      const files = convertDrafts(target, { from, count: REPORTS, folder });
      expect(files).toHaveLength(3 * REPORTS);
      for (const file of files) await expectRead(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
