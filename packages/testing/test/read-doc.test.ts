import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DOCX_LOOKS, renderHtml, type SampleDrafts, sampleDrafts, sampleReport } from '../src/index.ts';
import { faultsOf, misreadings, readAndCheck } from './read-report.ts';

/** Written by `scripts/convert-word.ts`; `GOUJI_DOCS` names a folder with more of them. */
const FOLDER = process.env.GOUJI_DOCS ?? path.join(import.meta.dirname, '../fixtures');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.doc'));

test('there are documents in every look', () => {
  expect(new Set(FILES.map((name) => name.split('-')[1])).size).toBe(DOCX_LOOKS.length);
});

test.each(FILES)('%s gives what the page gives, and every cell is read', async (name) => {
  const [seed, , draft] = name.replace('.doc', '').split('-');
  const drafts = sampleDrafts(sampleReport(Number(seed)));
  const result = await readAndCheck(readFileSync(path.join(FOLDER, name)));
  expect(result.report?.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  const faults = faultsOf(result);
  if (draft === 'right') expect([...misreadings(result, drafts.right), ...faults]).toEqual([]);
  if (draft === 'wrongCell') expect(faults).not.toEqual([]);
  expect(faults).toEqual(faultsOf(await readAndCheck(renderHtml(drafts[draft as keyof SampleDrafts]))));
});
